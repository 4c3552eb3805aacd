/// The stable name of each kind of diagnostic.
///
/// The first digit is the stage: 1 lexer, 2 parser, 3 names and grouping, 31xx types, 4 data files and session
/// tables, 5 run time, 6 limits and interruption, 9 a bug of MissionQL.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // Lexer
  case unexpectedCharacter = "Q1001"
  case unterminatedText = "Q1002"
  case unterminatedComment = "Q1003"
  case malformedNumber = "Q1004"
  case malformedUTF8 = "Q1005"
  case numberOutOfRange = "Q1006"
  // Parser
  case unexpectedToken = "Q2001"
  case nestingTooDeep = "Q2002"
  case malformedDate = "Q2003"
  case malformedPeriod = "Q2004"
  case malformedPattern = "Q2005"
  // Names and grouping
  case unknownTable = "Q3001"
  case unknownColumn = "Q3002"
  case ambiguousColumn = "Q3003"
  case unknownFunction = "Q3004"
  case duplicateAlias = "Q3005"
  case notGrouped = "Q3006"
  case misplacedAggregate = "Q3007"
  case columnCountMismatch = "Q3008"
  case ordinalOutOfRange = "Q3009"
  case duplicateColumn = "Q3010"
  case missingFrom = "Q3011"
  case correlatedSubquery = "Q3012"
  case unknownParameter = "Q3013"
  case missingParameter = "Q3014"
  case badParameterValue = "Q3015"
  case misplacedParameter = "Q3016"
  case misplacedCite = "Q3020"
  case misplacedRecursion = "Q3030"
  // Types
  case typeMismatch = "Q3101"
  case wrongArgumentCount = "Q3102"
  case wrongArgumentType = "Q3103"
  case impossibleCast = "Q3104"
  case scaleTooLarge = "Q3105"
  case unitMismatch = "Q3106"
  case unknownUnit = "Q3107"
  case unknownRounding = "Q3110"
  // Data files and session tables
  case fileNotReadable = "Q4001"
  case malformedCSV = "Q4002"
  case wrongTypeInFile = "Q4003"
  case duplicateKey = "Q4004"
  case malformedPackage = "Q4005"
  case readOnlyTable = "Q4006"
  case tableExists = "Q4007"
  case filesForbidden = "Q4008"
  case fileNotWritable = "Q4009"
  case constraintViolated = "Q4010"
  // Run time
  case overflow = "Q5001"
  case divisionByZero = "Q5002"
  case badCast = "Q5003"
  case moreThanOneRow = "Q5004"
  case argumentOutOfRange = "Q5005"
  case rowUnitMismatch = "Q5006"
  case digitLost = "Q5007"
  case endlessRecursion = "Q5020"
  // Limits and interruption
  case interrupted = "Q6001"
  case timeout = "Q6002"
  case memoryLimit = "Q6003"
  // Bugs
  case internalError = "Q9001"
}
