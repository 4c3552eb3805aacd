import Glibc
import Shell

exit(Shell.run(arguments: CommandLine.arguments.dropFirst()))
