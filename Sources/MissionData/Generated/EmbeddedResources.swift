// Made from the data package by `make data`. Do not edit.

let embeddedResources: [EmbeddedResource] = [
  EmbeddedResource(
    name: "reports", rowCount: 1,
    schema: #"""
{
      "name": "reports",
      "path": "data/reports.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Reports",
      "description": "One row for each report in the package.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report.", "constraints": {"required": true, "unique": true}},
          {"name": "title", "type": "string", "title": "Title", "description": "Title of the report.", "constraints": {"required": true}},
          {"name": "title_zh", "type": "string", "title": "Title (Chinese)", "description": "Title as the Chinese edition prints it.", "constraints": {"required": true}},
          {"name": "mission", "type": "string", "title": "Mission", "description": "Short name of the mission reported on.", "constraints": {"required": true}},
          {"name": "mission_name", "type": "string", "title": "Mission name", "description": "Full name of the mission.", "constraints": {"required": true}},
          {"name": "mission_zh", "type": "string", "title": "Mission (Chinese)", "description": "Full name of the mission in Chinese.", "constraints": {"required": true}},
          {"name": "mission_short_zh", "type": "string", "title": "Mission short (Chinese)", "description": "Short name of the mission in Chinese.", "constraints": {"required": true}},
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year that the report covers.", "constraints": {"required": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "dated_on", "type": "date", "title": "Dated on", "description": "Date of distribution.", "constraints": {"required": true}},
          {"name": "author", "type": "string", "title": "Author", "description": "Who reports.", "constraints": {"required": true}},
          {"name": "body", "type": "string", "title": "Body", "description": "Organ to which the report is addressed.", "constraints": {"required": true}},
          {"name": "session", "type": "integer", "title": "Session", "description": "Session of that organ, by its ordinal.", "constraints": {"required": true}},
          {"name": "agenda_item", "type": "integer", "title": "Agenda item", "description": "Item of the agenda of that session.", "constraints": {"required": true}},
          {"name": "original_language", "type": "string", "title": "Original language", "description": "Language in which the report was written.", "constraints": {"required": true}},
          {"name": "edition_language", "type": "string", "title": "Edition language", "description": "Language of the edition from which these data were taken.", "constraints": {"required": true}},
          {"name": "job_number", "type": "string", "title": "Job number", "description": "Number of the document in production, as printed at the foot of its pages.", "constraints": {"required": true}},
          {"name": "pages", "type": "integer", "title": "Pages", "description": "Number of pages.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["report"],
        "foreignKeys": [
          {"fields": ["period"], "reference": {"resource": "periods", "fields": ["period"]}}
        ]
      }
    }
"""#,
    rows: #"""
report,title,title_zh,mission,mission_name,mission_zh,mission_short_zh,period,dated_on,author,body,session,agenda_item,original_language,edition_language,job_number,pages,source
A/75/623,Budget performance of the United Nations Multidimensional Integrated Stabilization Mission in Mali for the period from 1 July 2019 to 30 June 2020,联合国马里多层面综合稳定团2019年7月1日至2020年6月30日期间预算执行情况,MINUSMA,United Nations Multidimensional Integrated Stabilization Mission in Mali,联合国马里多层面综合稳定团,马里稳定团,2019/20,2020-12-02,Secretary-General,General Assembly,75,165,English,Chinese,20-16204,63,cover page

"""#),
  EmbeddedResource(
    name: "periods", rowCount: 4,
    schema: #"""
{
      "name": "periods",
      "path": "data/periods.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Budget years",
      "description": "Budget years of peacekeeping, each from 1 July to 30 June, which the report names or measures against, with the outcome that its summary states for two of them.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year, as first year and last two digits of the second.", "constraints": {"required": true, "unique": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "starts_on", "type": "date", "title": "Starts on", "description": "First day of the budget year.", "constraints": {"required": true, "unique": true}},
          {"name": "ends_on", "type": "date", "title": "Ends on", "description": "Last day of the budget year.", "constraints": {"required": true, "unique": true}},
          {"name": "role", "type": "string", "title": "Role", "description": "What the budget year is to the report: an earlier year used as a baseline, the year reported on, or the year after it.", "constraints": {"required": true, "enum": ["baseline", "reported", "following"]}},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "Expenditure of the mission in the year, as the summary rounds it.", "unit": "MUSD", "scale": 1},
          {"name": "utilization_percent", "type": "number", "title": "Utilization percent", "description": "Expenditure as a share of the resources approved for the year, as stated.", "unit": "percent", "scale": 1},
          {"name": "unencumbered_balance", "type": "number", "title": "Unencumbered balance", "description": "What was left unspent of the resources approved for the year, as the summary rounds it.", "unit": "MUSD", "scale": 1},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["period"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
period,starts_on,ends_on,role,expenditure,utilization_percent,unencumbered_balance,report,source
2017/18,2017-07-01,2018-06-30,baseline,n/r,n/r,n/r,A/75/623,"II.F, indicators, column 1"
2018/19,2018-07-01,2019-06-30,baseline,1105.7,99.9,n/r,A/75/623,"summary, para. 3"
2019/20,2019-07-01,2020-06-30,reported,1136.9,99.9,1.5,A/75/623,"summary, para. 3; summary, para. 4"
2020/21,2020-07-01,2021-06-30,following,n/r,n/r,n/r,A/75/623,para. 98

"""#),
  EmbeddedResource(
    name: "budget_stages", rowCount: 3,
    schema: #"""
{
      "name": "budget_stages",
      "path": "data/budget_stages.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Stages of the budget",
      "description": "How the budget for the year was proposed, examined and approved.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "stage_no", "type": "integer", "title": "Stage no", "description": "Order of the stages in time.", "constraints": {"required": true, "unique": true}},
          {"name": "stage", "type": "string", "title": "Stage", "description": "Stage of the budget: what the Secretary-General proposed, what the advisory committee recommended, what the General Assembly appropriated.", "constraints": {"required": true, "unique": true, "enum": ["proposal", "advisory committee", "appropriation"]}},
          {"name": "body", "type": "string", "title": "Body", "description": "Who acted at this stage.", "constraints": {"required": true}},
          {"name": "body_zh", "type": "string", "title": "Body (Chinese)", "description": "Chinese name of who acted.", "constraints": {"required": true}},
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year that the amounts are for.", "constraints": {"required": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "gross", "type": "integer", "title": "Gross", "description": "Amount before staff assessment income is deducted.", "unit": "USD", "constraints": {"required": true}},
          {"name": "net", "type": "integer", "title": "Net", "description": "Amount after staff assessment income is deducted.", "unit": "USD", "constraints": {"required": true}},
          {"name": "document", "type": "string", "title": "Document", "description": "Symbol of the document of this stage.", "constraints": {"required": true, "unique": true}},
          {"name": "decision", "type": "string", "title": "Decision", "description": "Number of a decision that goes with the document; not applicable where there is none."},
          {"name": "document_paragraph", "type": "integer", "title": "Document paragraph", "description": "Paragraph of the document that is cited; not applicable where the document is cited as a whole."},
          {"name": "dated_on", "type": "date", "title": "Dated on", "description": "Date of the document; not reported where the report does not date it."},
          {"name": "note", "type": "string", "title": "Note", "description": "What the report adds; not applicable where it adds nothing."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["stage"],
        "foreignKeys": [
          {"fields": ["period"], "reference": {"resource": "periods", "fields": ["period"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
stage_no,stage,body,body_zh,period,gross,net,document,decision,document_paragraph,dated_on,note,report,source
1,proposal,Secretary-General,秘书长,2019/20,1149778800,1133480500,A/73/760,n/a,n/a,2019-02-22,n/a,A/75/623,para. 1
2,advisory committee,Advisory Committee on Administrative and Budgetary Questions,行政和预算问题咨询委员会,2019/20,1146057900,1129770700,A/73/755/Add.7,n/a,47,2019-04-29,n/a,A/75/623,para. 2
3,appropriation,General Assembly,大会,2019/20,1138457900,1122190600,A/RES/73/320,73/555,n/a,n/r,assessed on Member States in full,A/75/623,para. 3

"""#),
  EmbeddedResource(
    name: "budget_lines", rowCount: 21,
    schema: #"""
{
      "name": "budget_lines",
      "path": "data/budget_lines.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Classes of expenditure",
      "description": "The 21 classes of expenditure of section III.A at its lowest level. Subtotals and totals are in budget_totals.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table, group headings and printed totals counted.", "constraints": {"required": true, "unique": true}},
          {"name": "category", "type": "string", "title": "Category", "description": "Category that the class belongs to.", "constraints": {"required": true, "enum": ["Military and police personnel", "Civilian personnel", "Operational costs"]}},
          {"name": "category_zh", "type": "string", "title": "Category (Chinese)", "description": "Chinese name of the category.", "constraints": {"required": true}},
          {"name": "class", "type": "string", "title": "Class", "description": "Class of expenditure.", "constraints": {"required": true, "unique": true}},
          {"name": "class_zh", "type": "string", "title": "Class (Chinese)", "description": "Chinese name of the class.", "constraints": {"required": true, "unique": true}},
          {"name": "apportionment", "type": "number", "title": "Apportionment", "description": "Share of the appropriation set aside for the class.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "What was spent in the class in the budget year.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "variance", "type": "number", "title": "Variance", "description": "Apportionment less expenditure, as printed: negative where more was spent than apportioned.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "variance_percent", "type": "number", "title": "Variance percent", "description": "Variance as a share of the apportionment, as printed. Printed as nil where nothing was apportioned.", "unit": "percent", "scale": 1, "constraints": {"required": true}},
          {"name": "first_paragraph", "type": "integer", "title": "First paragraph", "description": "First paragraph of section IV that analyses the variance of the class; not applicable where there is no variance."},
          {"name": "last_paragraph", "type": "integer", "title": "Last paragraph", "description": "Last paragraph of section IV that analyses the variance of the class; not applicable where there is no variance."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["class"],
        "foreignKeys": [
          {"fields": ["category"], "reference": {"resource": "redeployments", "fields": ["category"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,category,category_zh,class,class_zh,apportionment,expenditure,variance,variance_percent,first_paragraph,last_paragraph,report,source
2,Military and police personnel,军事和警务人员,Military observers,军事观察员,2186.6,1831.2,355.4,16.3,88,88,A/75/623,"III.A, table, line 2"
3,Military and police personnel,军事和警务人员,Military contingents,军事特遣队,427173.7,454540.1,-27366.4,-6.4,89,89,A/75/623,"III.A, table, line 3"
4,Military and police personnel,军事和警务人员,United Nations police,联合国警察,17274.4,14780.8,2493.6,14.4,90,90,A/75/623,"III.A, table, line 4"
5,Military and police personnel,军事和警务人员,Formed police units,建制警察部队,48678.3,51142.2,-2463.9,-5.1,91,91,A/75/623,"III.A, table, line 5"
8,Civilian personnel,文职人员,International staff,国际工作人员,149350.3,158024.0,-8673.7,-5.8,92,92,A/75/623,"III.A, table, line 8"
9,Civilian personnel,文职人员,National staff,本国工作人员,24032.9,25323.6,-1290.7,-5.4,93,93,A/75/623,"III.A, table, line 9"
10,Civilian personnel,文职人员,United Nations Volunteers,联合国志愿人员,8716.1,9275.9,-559.8,-6.4,94,94,A/75/623,"III.A, table, line 10"
11,Civilian personnel,文职人员,General temporary assistance,一般临时人员,1375.6,2417.8,-1042.2,-75.8,95,95,A/75/623,"III.A, table, line 11"
12,Civilian personnel,文职人员,Government-provided personnel,政府提供的人员,412.3,697.7,-285.4,-69.2,96,96,A/75/623,"III.A, table, line 12"
15,Operational costs,业务费用,Civilian electoral observers,文职选举观察员,0.0,0.0,0.0,0.0,n/a,n/a,A/75/623,"III.A, table, line 15"
16,Operational costs,业务费用,Consultants and consulting services,咨询人和咨询服务,640.9,234.6,406.3,63.4,97,97,A/75/623,"III.A, table, line 16"
17,Operational costs,业务费用,Official travel,公务差旅,4026.2,3239.2,787.0,19.5,98,98,A/75/623,"III.A, table, line 17"
18,Operational costs,业务费用,Facilities and infrastructure,设施和基础设施,97587.3,96306.3,1281.0,1.3,99,100,A/75/623,"III.A, table, line 18"
19,Operational costs,业务费用,Ground transportation,陆运,15606.5,15871.4,-264.9,-1.7,101,102,A/75/623,"III.A, table, line 19"
20,Operational costs,业务费用,Air operations,空中业务,145119.7,122753.8,22365.9,15.4,103,103,A/75/623,"III.A, table, line 20"
21,Operational costs,业务费用,Marine operations,海上业务,1224.8,2295.9,-1071.1,-87.5,104,104,A/75/623,"III.A, table, line 21"
22,Operational costs,业务费用,Communications and information technology,通信和信息技术,91860.8,80208.9,11651.9,12.7,105,106,A/75/623,"III.A, table, line 22"
23,Operational costs,业务费用,Medical,医疗,9351.6,15723.2,-6371.6,-68.1,107,107,A/75/623,"III.A, table, line 23"
24,Operational costs,业务费用,Special equipment,特种装备,0.0,0.0,0.0,0.0,n/a,n/a,A/75/623,"III.A, table, line 24"
25,Operational costs,业务费用,"Other supplies, services and equipment",其他用品、服务和设备,89839.9,78863.9,10976.0,12.2,108,109,A/75/623,"III.A, table, line 25"
26,Operational costs,业务费用,Quick-impact projects,速效项目,4000.0,3378.4,621.6,15.5,110,110,A/75/623,"III.A, table, line 26"

"""#),
  EmbeddedResource(
    name: "budget_totals", rowCount: 23,
    schema: #"""
{
      "name": "budget_totals",
      "path": "data/budget_totals.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Printed subtotals and totals",
      "description": "Every subtotal and total that the summary and section III print, apart from the lines they add up. A figure that the printed table has no column for is not applicable; a cell left empty in the printed table is not reported.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "printed_in", "type": "string", "title": "Printed in", "description": "Printed table in which the row stands, in the form of the source column.", "constraints": {"required": true, "enum": ["summary, table 1", "III.A, table", "III.B, table", "III.D, table", "III.E, table 1", "III.F, table"]}},
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table, group headings counted.", "constraints": {"required": true}},
          {"name": "label", "type": "string", "title": "Label", "description": "Name of the row.", "constraints": {"required": true}},
          {"name": "label_zh", "type": "string", "title": "Label (Chinese)", "description": "Name of the row as printed in Chinese.", "constraints": {"required": true}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "What the row is: a subtotal of some lines, gross requirements, the deduction of staff assessment income, net requirements (gross less deduction), budgeted voluntary contributions in kind, a total of all, or a share in percent.", "constraints": {"required": true, "enum": ["subtotal", "gross", "deduction", "net", "voluntary", "total", "share"]}},
          {"name": "category", "type": "string", "title": "Category", "description": "For a subtotal, the category (budget_lines.category) or kind of equipment (equipment_costs.kind) that it adds up; not applicable elsewhere."},
          {"name": "totals_of", "type": "string", "title": "Totals of", "description": "Table of this package whose rows it adds up or adjusts.", "constraints": {"required": true, "enum": ["budget_lines", "redeployments", "other_income", "equipment_costs", "non_budgeted_contributions"]}},
          {"name": "apportionment", "type": "number", "title": "Apportionment", "description": "Apportionment printed in the row.", "unit": "kUSD", "scale": 1},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "Expenditure printed in the row.", "unit": "kUSD", "scale": 1},
          {"name": "variance", "type": "number", "title": "Variance", "description": "Apportionment less expenditure, as printed: negative where more was spent than apportioned.", "unit": "kUSD", "scale": 1},
          {"name": "variance_percent", "type": "number", "title": "Variance percent", "description": "Variance as a share of the apportionment, as printed.", "unit": "percent", "scale": 1},
          {"name": "original", "type": "number", "title": "Original", "description": "Original distribution of the appropriation printed in the row, in whole thousands of dollars.", "unit": "kUSD", "scale": 0},
          {"name": "redeployed", "type": "number", "title": "Redeployed", "description": "Redeployment printed in the row, in whole thousands of dollars.", "unit": "kUSD", "scale": 0},
          {"name": "revised", "type": "number", "title": "Revised", "description": "Revised distribution of the appropriation printed in the row, in whole thousands of dollars.", "unit": "kUSD", "scale": 0},
          {"name": "redeployed_percent", "type": "number", "title": "Redeployed percent", "description": "Funds redeployed as a share of the total appropriation.", "unit": "percent", "scale": 1},
          {"name": "amount", "type": "number", "title": "Amount", "description": "Amount of other income or of non-budgeted contributions printed in the row.", "unit": "kUSD", "scale": 1},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["printed_in", "line"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
printed_in,line,label,label_zh,kind,category,totals_of,apportionment,expenditure,variance,variance_percent,original,redeployed,revised,redeployed_percent,amount,report,source
"summary, table 1",1,Military and police personnel,军事和警务人员,subtotal,Military and police personnel,budget_lines,495313.0,522294.3,-26981.3,-5.4,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 1"
"summary, table 1",2,Civilian personnel,文职人员,subtotal,Civilian personnel,budget_lines,183887.2,195739.0,-11851.8,-6.4,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 2"
"summary, table 1",3,Operational costs,业务费用,subtotal,Operational costs,budget_lines,459257.7,418875.6,40382.1,8.8,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 3"
"summary, table 1",4,Gross requirements,所需资源毛额,gross,n/a,budget_lines,1138457.9,1136908.9,1549.0,0.1,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 4"
"summary, table 1",5,Staff assessment income,工作人员薪金税收入,deduction,n/a,budget_lines,16267.3,17350.8,-1083.5,-6.7,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 5"
"summary, table 1",6,Net requirements,所需资源净额,net,n/a,budget_lines,1122190.6,1119558.1,2632.5,0.2,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 6"
"summary, table 1",7,Voluntary contributions in kind (budgeted),(编入预算的)自愿实物捐助,voluntary,n/a,budget_lines,n/r,n/r,n/r,n/r,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 7"
"summary, table 1",8,Total requirements,所需资源共计,total,n/a,budget_lines,1138457.9,1136908.9,1549.0,0.1,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 1, line 8"
"III.A, table",6,Subtotal,小计,subtotal,Military and police personnel,budget_lines,495313.0,522294.3,-26981.3,-5.4,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 6"
"III.A, table",13,Subtotal,小计,subtotal,Civilian personnel,budget_lines,183887.2,195739.0,-11851.8,-6.4,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 13"
"III.A, table",27,Subtotal,小计,subtotal,Operational costs,budget_lines,459257.7,418875.6,40382.1,8.8,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 27"
"III.A, table",28,Gross requirements,所需资源毛额,gross,n/a,budget_lines,1138457.9,1136908.9,1549.0,0.1,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 28"
"III.A, table",29,Staff assessment income,工作人员薪金税收入,deduction,n/a,budget_lines,16267.3,17350.8,-1083.5,-6.7,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 29"
"III.A, table",30,Net requirements,所需资源净额,net,n/a,budget_lines,1122190.6,1119558.1,2632.5,0.2,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 30"
"III.A, table",31,Voluntary contributions in kind (budgeted),(编入预算的)自愿实物捐助,voluntary,n/a,budget_lines,0.0,0.0,0.0,0.0,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 31"
"III.A, table",32,Total requirements,所需资源共计,total,n/a,budget_lines,1138457.9,1136908.9,1549.0,0.1,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.A, table, line 32"
"III.B, table",4,Total,共计,total,n/a,redeployments,n/a,n/a,n/a,n/a,1138458,n/r,1138458,n/a,n/a,A/75/623,"III.B, table, line 4"
"III.B, table",5,Redeployment as a share of the total appropriation,调拨数额占批款总额百分比,share,n/a,redeployments,n/a,n/a,n/a,n/a,n/a,n/a,n/a,3.4,n/a,A/75/623,"III.B, table, line 5"
"III.D, table",6,Total,共计,total,n/a,other_income,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,27271.9,A/75/623,"III.D, table, line 6"
"III.E, table 1",4,Subtotal,小计,subtotal,Major equipment,equipment_costs,n/a,129669.0,n/a,n/a,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.E, table 1, line 4"
"III.E, table 1",8,Subtotal,小计,subtotal,Self-sustainment,equipment_costs,n/a,60223.9,n/a,n/a,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.E, table 1, line 8"
"III.E, table 1",9,Total,共计,total,n/a,equipment_costs,n/a,189892.9,n/a,n/a,n/a,n/a,n/a,n/a,n/a,A/75/623,"III.E, table 1, line 9"
"III.F, table",3,Total,共计,total,n/a,non_budgeted_contributions,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,39662.1,A/75/623,"III.F, table, line 3"

"""#),
  EmbeddedResource(
    name: "redeployments", rowCount: 3,
    schema: #"""
{
      "name": "redeployments",
      "path": "data/redeployments.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Redeployments between groups",
      "description": "How the appropriation was moved between its three groups in the year (section III.B). The table is printed in whole thousands of dollars; its total and share are in budget_totals.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table.", "constraints": {"required": true, "unique": true}},
          {"name": "group_no", "type": "string", "title": "Group no", "description": "Number of the group of appropriation, in Roman numerals.", "constraints": {"required": true, "unique": true, "enum": ["I", "II", "III"]}},
          {"name": "category", "type": "string", "title": "Category", "description": "Name of the group, the same as the category of budget_lines.", "constraints": {"required": true, "unique": true, "enum": ["Military and police personnel", "Civilian personnel", "Operational costs"]}},
          {"name": "category_zh", "type": "string", "title": "Category (Chinese)", "description": "Chinese name of the group.", "constraints": {"required": true, "unique": true}},
          {"name": "original", "type": "number", "title": "Original", "description": "Original distribution of the appropriation.", "unit": "kUSD", "scale": 0, "constraints": {"required": true}},
          {"name": "redeployed", "type": "number", "title": "Redeployed", "description": "Funds moved: positive into the group, negative out of it.", "unit": "kUSD", "scale": 0, "constraints": {"required": true}},
          {"name": "revised", "type": "number", "title": "Revised", "description": "Distribution of the appropriation after the redeployment.", "unit": "kUSD", "scale": 0, "constraints": {"required": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["group_no"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,group_no,category,category_zh,original,redeployed,revised,report,source
1,I,Military and police personnel,军事和警务人员,495313,26981,522294,A/75/623,"III.B, table, line 1"
2,II,Civilian personnel,文职人员,183887,11852,195739,A/75/623,"III.B, table, line 2"
3,III,Operational costs,业务费用,459258,-38833,420425,A/75/623,"III.B, table, line 3"

"""#),
  EmbeddedResource(
    name: "other_income", rowCount: 5,
    schema: #"""
{
      "name": "other_income",
      "path": "data/other_income.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Other revenue and adjustments",
      "description": "Revenue of the mission other than assessed contributions, and adjustments of earlier periods (section III.D). The total is in budget_totals.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table.", "constraints": {"required": true, "unique": true}},
          {"name": "item", "type": "string", "title": "Item", "description": "Item of revenue or adjustment.", "constraints": {"required": true, "unique": true}},
          {"name": "item_zh", "type": "string", "title": "Item (Chinese)", "description": "Chinese name of the item.", "constraints": {"required": true, "unique": true}},
          {"name": "amount", "type": "number", "title": "Amount", "description": "Amount of the item.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["item"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,item,item_zh,amount,report,source
1,Investment revenue,投资收入,9962.8,A/75/623,"III.D, table, line 1"
2,Other/miscellaneous revenue,其他/杂项收入,1972.4,A/75/623,"III.D, table, line 2"
3,Voluntary contributions in cash,自愿现金捐助,0.0,A/75/623,"III.D, table, line 3"
4,Prior-period adjustments,上期调整数,0.0,A/75/623,"III.D, table, line 4"
5,Cancellation of prior-period obligations,上期债务核销额,15336.7,A/75/623,"III.D, table, line 5"

"""#),
  EmbeddedResource(
    name: "non_budgeted_contributions", rowCount: 2,
    schema: #"""
{
      "name": "non_budgeted_contributions",
      "path": "data/non_budgeted_contributions.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Non-budgeted contributions",
      "description": "Value of contributions that are not in the budget (section III.F). The total is in budget_totals.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table.", "constraints": {"required": true, "unique": true}},
          {"name": "item", "type": "string", "title": "Item", "description": "Kind of contribution.", "constraints": {"required": true, "unique": true}},
          {"name": "item_zh", "type": "string", "title": "Item (Chinese)", "description": "Chinese name of the kind of contribution.", "constraints": {"required": true, "unique": true}},
          {"name": "amount", "type": "number", "title": "Amount", "description": "Actual value of the contribution.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "note", "type": "string", "title": "Note", "description": "What the footnote of the item says, in short; not applicable where it has none."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["item"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,item,item_zh,amount,note,report,source
1,Status-of-forces agreement,部队地位协定,39662.1,"includes the rental value of land and buildings that the Government provides, airport fees, and fees for handling, loading and unloading cargo",A/75/623,"III.F, table, line 1"
2,Voluntary contributions in kind (non-budgeted),(未编入预算的)自愿实物捐助,0.0,n/a,A/75/623,"III.F, table, line 2"

"""#),
  EmbeddedResource(
    name: "equipment_costs", rowCount: 4,
    schema: #"""
{
      "name": "equipment_costs",
      "path": "data/equipment_costs.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Contingent-owned equipment",
      "description": "Expenditure on contingent-owned equipment, as major equipment and as self-sustainment (section III.E). Subtotals and total are in budget_totals.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table, group headings and printed totals counted.", "constraints": {"required": true, "unique": true}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "Kind of reimbursement.", "constraints": {"required": true, "enum": ["Major equipment", "Self-sustainment"]}},
          {"name": "kind_zh", "type": "string", "title": "Kind (Chinese)", "description": "Chinese name of the kind.", "constraints": {"required": true}},
          {"name": "contingent", "type": "string", "title": "Contingent", "description": "Personnel whose equipment it is.", "constraints": {"required": true, "enum": ["Military contingents", "Formed police units"]}},
          {"name": "contingent_zh", "type": "string", "title": "Contingent (Chinese)", "description": "Chinese name of the personnel.", "constraints": {"required": true}},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "What was spent in the budget year.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["kind", "contingent"],
        "foreignKeys": [
          {"fields": ["contingent"], "reference": {"resource": "personnel", "fields": ["category"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,kind,kind_zh,contingent,contingent_zh,expenditure,report,source
2,Major equipment,主要装备,Military contingents,军事特遣队,116013.0,A/75/623,"III.E, table 1, line 2"
3,Major equipment,主要装备,Formed police units,建制警察部队,13656.0,A/75/623,"III.E, table 1, line 3"
6,Self-sustainment,自我维持,Military contingents,军事特遣队,54080.1,A/75/623,"III.E, table 1, line 6"
7,Self-sustainment,自我维持,Formed police units,建制警察部队,6143.8,A/75/623,"III.E, table 1, line 7"

"""#),
  EmbeddedResource(
    name: "mission_factors", rowCount: 4,
    schema: #"""
{
      "name": "mission_factors",
      "path": "data/mission_factors.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Mission factors",
      "description": "Factors by which reimbursement for contingent-owned equipment is raised in this mission (section III.E).",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table, group headings counted.", "constraints": {"required": true, "unique": true}},
          {"name": "factor", "type": "string", "title": "Factor", "description": "Name of the factor.", "constraints": {"required": true, "unique": true}},
          {"name": "factor_zh", "type": "string", "title": "Factor (Chinese)", "description": "Chinese name of the factor.", "constraints": {"required": true, "unique": true}},
          {"name": "scope", "type": "string", "title": "Scope", "description": "What the factor applies to: the area of the mission, or the home country of a contingent.", "constraints": {"required": true, "enum": ["mission area", "home country"]}},
          {"name": "scope_zh", "type": "string", "title": "Scope (Chinese)", "description": "Chinese name of what the factor applies to.", "constraints": {"required": true}},
          {"name": "percent_low", "type": "number", "title": "Percent low", "description": "The factor, or the lowest of its range.", "unit": "percent", "scale": 1, "constraints": {"required": true}},
          {"name": "percent_high", "type": "number", "title": "Percent high", "description": "The factor, or the highest of its range; equal to the lowest where a single value is printed.", "unit": "percent", "scale": 1, "constraints": {"required": true}},
          {"name": "effective_on", "type": "date", "title": "Effective on", "description": "Date from which the factor applies; not reported where the printed table leaves the cell empty."},
          {"name": "reviewed_on", "type": "date", "title": "Reviewed on", "description": "Date of the last review of the factor; not reported where the printed table leaves the cell empty."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["factor"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,factor,factor_zh,scope,scope_zh,percent_low,percent_high,effective_on,reviewed_on,report,source
2,Extreme environmental condition factor,极端环境条件因数,mission area,与任务区有关,2.4,2.4,2017-07-01,2016-04-01,A/75/623,"III.E, table 2, line 2"
3,Intensified operational condition factor,超常作业条件因素,mission area,与任务区有关,3.3,3.3,2017-07-01,2016-04-01,A/75/623,"III.E, table 2, line 3"
4,Hostile action/forced abandonment factor,敌对行动/被迫放弃因数,mission area,与任务区有关,5.4,5.4,2017-07-01,2016-04-01,A/75/623,"III.E, table 2, line 4"
6,Incremental transportation factor,运费递增因数,home country,与本国有关,0.0,5.0,n/r,n/r,A/75/623,"III.E, table 2, line 6"

"""#),
  EmbeddedResource(
    name: "personnel", rowCount: 15,
    schema: #"""
{
      "name": "personnel",
      "path": "data/personnel.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Personnel",
      "description": "Strength of each category of personnel in the year: proposed, authorized, actual and vacant. A row of kind heading only groups the rows below it: its authorized and actual strength are not applicable, so that a sum counts each person once.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table, group headings counted.", "constraints": {"required": true, "unique": true}},
          {"name": "category", "type": "string", "title": "Category", "description": "Category of personnel.", "constraints": {"required": true, "unique": true}},
          {"name": "category_zh", "type": "string", "title": "Category (Chinese)", "description": "Name of the row as printed in Chinese, where a nested row is named within its group only.", "constraints": {"required": true}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "Whether the row is a category with figures of its own or the heading of a group.", "constraints": {"required": true, "enum": ["category", "heading"]}},
          {"name": "parent", "type": "string", "title": "Parent", "description": "Heading under which the category stands; not applicable at the top level."},
          {"name": "class", "type": "string", "title": "Class", "description": "Class of expenditure (budget_lines.class) that bears the cost of the category; not applicable for a heading."},
          {"name": "proposed", "type": "integer", "title": "Proposed", "description": "Strength for which the budget was proposed, at the level at which the report states it: on the category, or on the heading of its group where the parts are not reported."},
          {"name": "authorized", "type": "integer", "title": "Authorized", "description": "Highest authorized strength; not applicable for a heading."},
          {"name": "actual", "type": "integer", "title": "Actual", "description": "Average actual strength in the year; not applicable for a heading."},
          {"name": "vacancy_percent", "type": "number", "title": "Vacancy percent", "description": "Actual vacancy rate as printed, computed by the report from monthly incumbency and monthly authorized strength; not applicable for a heading.", "unit": "percent", "scale": 1},
          {"name": "budgeted_vacancy_percent", "type": "number", "title": "Budgeted vacancy percent", "description": "Vacancy rate applied in the approved budget, from the analysis of variances in section IV; not reported where section IV gives none, not applicable where there is no strength to apply one to.", "unit": "percent", "scale": 1},
          {"name": "note", "type": "string", "title": "Note", "description": "What the footnotes of the printed table say of the row, in short; not applicable where none bears on it."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["category"],
        "foreignKeys": [
          {"fields": ["parent"], "reference": {"resource": "personnel", "fields": ["category"]}},
          {"fields": ["class"], "reference": {"resource": "budget_lines", "fields": ["class"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
line,category,category_zh,kind,parent,class,proposed,authorized,actual,vacancy_percent,budgeted_vacancy_percent,note,report,source
1,Military observers,军事观察员,category,n/a,Military observers,40,40,39,2.5,n/r,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 1; para. 1"
2,Military contingents,军事特遣队,category,n/a,Military contingents,13249,13249,12142,8.4,3.0,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 2; para. 1; para. 89"
3,United Nations police,联合国警察,category,n/a,United Nations police,350,350,298,14.9,8.0,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 3; para. 1; para. 90"
4,Formed police units,建制警察部队,category,n/a,Formed police units,1570,1570,1438,8.4,n/r,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 4; para. 1"
5,International staff,国际工作人员,category,n/a,International staff,819,817,752,8.0,10.3,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 5; para. 1; para. 92"
6,National staff,本国工作人员,heading,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 2, line 6"
7,National Professional Officers,本国专业干事,category,National staff,National staff,150,150,129,14.0,16.0,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 7; para. 1; para. 93"
8,National General Service staff,本国一般事务工作人员,category,National staff,National staff,754,753,658,12.6,16.0,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 8; para. 1; para. 93"
9,United Nations Volunteers,联合国志愿人员组织,heading,n/a,n/a,197,n/a,n/a,n/a,n/a,n/a,A/75/623,"summary, table 2, line 9; para. 1"
10,International United Nations Volunteers,国际,category,United Nations Volunteers,United Nations Volunteers,n/r,191,161,15.7,17.8,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 10; para. 94"
11,National United Nations Volunteers,本国,category,United Nations Volunteers,United Nations Volunteers,n/r,6,0,100.0,n/r,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 11"
12,Temporary positions,临时职位,heading,n/a,n/a,2,n/a,n/a,n/a,n/a,funded under general temporary assistance,A/75/623,"summary, table 2, line 12; para. 1"
13,"Temporary positions, international staff",国际工作人员,category,Temporary positions,General temporary assistance,n/r,2,2,0.0,n/r,highest authorized strength; vacancy rate on monthly incumbency; funded under general temporary assistance,A/75/623,"summary, table 2, line 13"
14,"Temporary positions, national staff",本国工作人员,category,Temporary positions,General temporary assistance,n/r,0,0,0.0,n/a,highest authorized strength; vacancy rate on monthly incumbency; funded under general temporary assistance,A/75/623,"summary, table 2, line 14"
15,Government-provided personnel,政府提供的人员,category,n/a,Government-provided personnel,19,19,14,26.3,58.0,highest authorized strength; vacancy rate on monthly incumbency,A/75/623,"summary, table 2, line 15; para. 1; para. 96"

"""#),
  EmbeddedResource(
    name: "personnel_totals", rowCount: 4,
    schema: #"""
{
      "name": "personnel_totals",
      "path": "data/personnel_totals.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Printed totals of personnel",
      "description": "Sums of several categories of personnel that paragraphs of the report state, apart from the categories they add up.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "measure", "type": "string", "title": "Measure", "description": "Column of the personnel table that the number adds up.", "constraints": {"required": true, "enum": ["proposed", "actual"]}},
          {"name": "label", "type": "string", "title": "Label", "description": "Group of personnel that is counted.", "constraints": {"required": true}},
          {"name": "label_zh", "type": "string", "title": "Label (Chinese)", "description": "Chinese name of the group.", "constraints": {"required": true}},
          {"name": "persons", "type": "integer", "title": "Persons", "description": "Number of people stated.", "constraints": {"required": true}},
          {"name": "adds_up", "type": "string", "title": "Adds up", "description": "Which categories of the personnel table it adds up.", "constraints": {"required": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["measure", "label"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
measure,label,label_zh,persons,adds_up,report,source
proposed,Police personnel,警务人员,1920,United Nations police and formed police units,A/75/623,para. 1
proposed,National staff,本国工作人员,904,National Professional Officers and National General Service staff,A/75/623,para. 1
actual,Military and police personnel,军警人员,13917,"military observers, military contingents, United Nations police and formed police units; an average",A/75/623,para. 82
actual,Civilian personnel,文职人员,1716,all other categories; an average,A/75/623,para. 82

"""#),
  EmbeddedResource(
    name: "components", rowCount: 5,
    schema: #"""
{
      "name": "components",
      "path": "data/components.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Components",
      "description": "The components of the results-based budgeting framework (section II.F).",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "component", "type": "integer", "title": "Component", "description": "Number of the component.", "constraints": {"required": true, "unique": true, "minimum": 1, "maximum": 5}},
          {"name": "name", "type": "string", "title": "Name", "description": "Name of the component.", "constraints": {"required": true, "unique": true}},
          {"name": "name_zh", "type": "string", "title": "Name (Chinese)", "description": "Heading of the component in Chinese.", "constraints": {"required": true, "unique": true}},
          {"name": "first_paragraph", "type": "integer", "title": "First paragraph", "description": "First numbered paragraph beneath the heading.", "constraints": {"required": true}},
          {"name": "last_paragraph", "type": "integer", "title": "Last paragraph", "description": "Last numbered paragraph beneath the heading.", "constraints": {"required": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["component"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
component,name,name_zh,first_paragraph,last_paragraph,report,source
1,Political reconciliation and institutional reform under the peace agreement,根据和平协议实行政治和解和机构改革,50,56,A/75/623,"II.F, component 1"
2,"Security, protection of civilians, and defence and security measures under the peace agreement",安全、保护平民和执行和平协议中的国防和安全措施,57,66,A/75/623,"II.F, component 2"
3,"Promotion and protection of human rights, and reconciliation",促进和保护人权及和解,67,74,A/75/623,"II.F, component 3"
4,"Return of State authority, stability and the rule of law in central and northern Mali",在马里中部和北部恢复国家权力、稳定和法治,75,81,A/75/623,"II.F, component 4"
5,Support,支助,82,84,A/75/623,"II.F, component 5"

"""#),
  EmbeddedResource(
    name: "accomplishments", rowCount: 15,
    schema: #"""
{
      "name": "accomplishments",
      "path": "data/accomplishments.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Expected accomplishments",
      "description": "The expected accomplishments of each component (section II.F).",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "accomplishment", "type": "string", "title": "Accomplishment", "description": "Number of the expected accomplishment, such as '1.1'; a text, not a decimal.", "constraints": {"required": true, "unique": true, "pattern": "^[1-5]\\.[1-9]$"}},
          {"name": "component", "type": "integer", "title": "Component", "description": "Number of the component it belongs to.", "constraints": {"required": true}},
          {"name": "name", "type": "string", "title": "Name", "description": "Name of the expected accomplishment.", "constraints": {"required": true, "unique": true}},
          {"name": "name_zh", "type": "string", "title": "Name (Chinese)", "description": "Wording of the expected accomplishment in Chinese.", "constraints": {"required": true, "unique": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'III.A, table, line 5', 'III.E, table 2, line 2', 'II.F, component 1', 'II.F, expected accomplishment 1.1' or 'II.F, indicators, column 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1))(; (cover page|para\\. [0-9]+|summary, (para\\. [0-9]+|table [12], line [0-9]+)|III\\.[A-F], table( [12])?, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["accomplishment"],
        "foreignKeys": [
          {"fields": ["component"], "reference": {"resource": "components", "fields": ["component"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
accomplishment,component,name,name_zh,report,source
1.1,1,Progress in making governance democratic and inclusive,在改善民主和包容性治理方面取得进展,A/75/623,"II.F, expected accomplishment 1.1"
1.2,1,"Free, fair, transparent, inclusive, credible and peaceful elections for the senate, municipalities, cercles and regions",自由、公正、透明、包容、可信与和平的参议院、市政、省和大区选举,A/75/623,"II.F, expected accomplishment 1.2"
1.3,1,Progress in decentralization,在权力下放方面取得进展,A/75/623,"II.F, expected accomplishment 1.3"
1.4,1,"Implementation of the peace agreement and of the Pact for Peace in Mali supported and monitored, through the secretariat of the Agreement Monitoring Committee and other bodies",通过协议监测委员会秘书处等机构支持和监测和平协议及《马里和平契约》的执行情况,A/75/623,"II.F, expected accomplishment 1.4"
2.1,2,Better capacity to maintain security in central and northern Mali,马里中部和北部维持安全的能力得到提高,A/75/623,"II.F, expected accomplishment 2.1"
2.2,2,"Progress in the protection of civilians and social cohesion, in particular in central Mali",在保护平民和社会融合方面取得进展，特别是在马里中部地区,A/75/623,"II.F, expected accomplishment 2.2"
2.3,2,"Disarmament, demobilization and reintegration of armed groups",武装团体解除武装、复员和重返社会,A/75/623,"II.F, expected accomplishment 2.3"
2.4,2,"Better governance of security institutions, including implementation of the security provisions of the peace agreement",改进安全机构的治理，包括执行《和平协议》的安全条款,A/75/623,"II.F, expected accomplishment 2.4"
3.1,3,"Mechanisms and initiatives adopted and strengthened to promote and protect human rights further after conflict, including the punishment of grave violations against children and of conflict-related sexual violence",为在冲突后环境中进一步促进和保护人权所采用和加强的机制和举措，包括惩治严重侵害儿童行为和与冲突有关的性暴力,A/75/623,"II.F, expected accomplishment 3.1"
3.2,3,"Greater capacity of the National Human Rights Commission, civil society organizations and vulnerable groups to respect and protect human rights",提高国家人权委员会、民间社会组织和弱势群体尊重和保护人权的能力,A/75/623,"II.F, expected accomplishment 3.2"
3.3,3,Transitional justice mechanisms and processes in Mali working in accordance with human rights standards,马里过渡时期司法机制和进程按照人权标准运行,A/75/623,"II.F, expected accomplishment 3.3"
4.1,4,"State authority re-established, stability restored and services made widely available in central and northern Mali",马里中部和北部重建国家权力，恢复稳定，普及服务,A/75/623,"II.F, expected accomplishment 4.1"
4.2,4,"Reformed justice institutions strengthened to provide basic justice services, uphold the rule of law and apply international human rights standards",改革后的司法机构得到加强，以提供基本司法服务，维护法治，并适用国际人权标准,A/75/623,"II.F, expected accomplishment 4.2"
4.3,4,Judicial authority and presence strengthened in central and northern Mali,加强马里中部和北部的司法权威和存在,A/75/623,"II.F, expected accomplishment 4.3"
5.1,5,"Rapid, effective, efficient and responsible support services to the mission",向稳定团提供迅速、有效、高效、负责的支助服务,A/75/623,"II.F, expected accomplishment 5.1"

"""#),
]
