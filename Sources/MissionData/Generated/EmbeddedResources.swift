// swift-format-ignore-file
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
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year that the report covers.", "period": true, "constraints": {"required": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "dated_on", "type": "date", "title": "Dated on", "description": "Date of distribution.", "constraints": {"required": true}},
          {"name": "author", "type": "string", "title": "Author", "description": "Who reports.", "constraints": {"required": true}},
          {"name": "body", "type": "string", "title": "Body", "description": "Organ to which the report is addressed.", "constraints": {"required": true}},
          {"name": "session", "type": "integer", "title": "Session", "description": "Session of that organ, by its ordinal.", "constraints": {"required": true}},
          {"name": "agenda_item", "type": "integer", "title": "Agenda item", "description": "Item of the agenda of that session.", "constraints": {"required": true}},
          {"name": "original_language", "type": "string", "title": "Original language", "description": "Language in which the report was written.", "constraints": {"required": true}},
          {"name": "edition_language", "type": "string", "title": "Edition language", "description": "Language of the edition from which these data were taken.", "constraints": {"required": true}},
          {"name": "job_number", "type": "string", "title": "Job number", "description": "Number of the document in production, as printed at the foot of its pages.", "constraints": {"required": true}},
          {"name": "pages", "type": "integer", "title": "Pages", "description": "Number of pages.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year, as first year and last two digits of the second.", "period": true, "constraints": {"required": true, "unique": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "starts_on", "type": "date", "title": "Starts on", "description": "First day of the budget year.", "constraints": {"required": true, "unique": true}},
          {"name": "ends_on", "type": "date", "title": "Ends on", "description": "Last day of the budget year.", "constraints": {"required": true, "unique": true}},
          {"name": "role", "type": "string", "title": "Role", "description": "What the budget year is to the report: an earlier year used as a baseline, the year reported on, or the year after it.", "constraints": {"required": true, "enum": ["baseline", "reported", "following"]}},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "Expenditure of the mission in the year, as the summary rounds it. Not reported for the years of which the summary does not state it.", "unit": "MUSD", "scale": 1},
          {"name": "utilization_percent", "type": "number", "title": "Utilization percent", "description": "Expenditure as a share of the resources approved for the year, as stated. Not reported for the years of which the summary does not state it.", "unit": "percent", "scale": 1},
          {"name": "unencumbered_balance", "type": "number", "title": "Unencumbered balance", "description": "What was left unspent of the resources approved for the year, as the summary rounds it. Not reported for the years of which the summary does not state it.", "unit": "MUSD", "scale": 1},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year that the amounts are for.", "period": true, "constraints": {"required": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "gross", "type": "integer", "title": "Gross", "description": "Amount before staff assessment income is deducted.", "unit": "USD", "constraints": {"required": true}},
          {"name": "net", "type": "integer", "title": "Net", "description": "Amount after staff assessment income is deducted.", "unit": "USD", "constraints": {"required": true}},
          {"name": "document", "type": "string", "title": "Document", "description": "Symbol of the document of this stage.", "constraints": {"required": true, "unique": true}},
          {"name": "decision", "type": "string", "title": "Decision", "description": "Number of a decision that goes with the document; not applicable where there is none."},
          {"name": "document_paragraph", "type": "integer", "title": "Document paragraph", "description": "Paragraph of the document that is cited; not applicable where the document is cited as a whole."},
          {"name": "dated_on", "type": "date", "title": "Dated on", "description": "Date of the document; not reported where the report does not date it."},
          {"name": "note", "type": "string", "title": "Note", "description": "What the report adds; not applicable where it adds nothing."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["stage"],
        "foreignKeys": [
          {"fields": ["document"], "reference": {"resource": "documents", "fields": ["symbol"]}},
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
          {"name": "apportionment", "type": "number", "title": "Apportionment", "description": "Share of the appropriation set aside for the class.", "unit": "kUSD", "better": "lower", "limit": true, "scale": 1, "constraints": {"required": true}},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "What was spent in the class in the budget year.", "unit": "kUSD", "better": "lower", "scale": 1, "constraints": {"required": true}},
          {"name": "variance", "type": "number", "title": "Variance", "description": "Apportionment less expenditure, as printed: negative where more was spent than apportioned.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "variance_percent", "type": "number", "title": "Variance percent", "description": "Variance as a share of the apportionment, as printed. Printed as nil where nothing was apportioned.", "unit": "percent", "scale": 1, "constraints": {"required": true}},
          {"name": "first_paragraph", "type": "integer", "title": "First paragraph", "description": "First paragraph of section IV that analyses the variance of the class; not applicable where there is no variance."},
          {"name": "last_paragraph", "type": "integer", "title": "Last paragraph", "description": "Last paragraph of section IV that analyses the variance of the class; not applicable where there is no variance."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["class"],
        "foreignKeys": [
          {"fields": ["first_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["last_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
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
      "levelField": "kind",
      "schema": {
        "fields": [
          {"name": "printed_in", "type": "string", "title": "Printed in", "description": "Printed table in which the row stands, in the form of the source column.", "constraints": {"required": true, "enum": ["summary, table 1", "III.A, table", "III.B, table", "III.D, table", "III.E, table 1", "III.F, table"]}},
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the row in the printed table, group headings counted.", "constraints": {"required": true}},
          {"name": "label", "type": "string", "title": "Label", "description": "Name of the row.", "constraints": {"required": true}},
          {"name": "label_zh", "type": "string", "title": "Label (Chinese)", "description": "Name of the row as printed in Chinese.", "constraints": {"required": true}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "What the row is: a subtotal of some lines, gross requirements, the deduction of staff assessment income, net requirements (gross less deduction), budgeted voluntary contributions in kind, a total of all, or a share in percent.", "constraints": {"required": true, "enum": ["subtotal", "gross", "deduction", "net", "voluntary", "total", "share"]}},
          {"name": "category", "type": "string", "title": "Category", "description": "For a subtotal, the category (budget_lines.category) or kind of equipment (equipment_costs.kind) that it adds up; not applicable elsewhere."},
          {"name": "totals_of", "type": "string", "title": "Totals of", "description": "Table of this package whose rows it adds up or adjusts.", "constraints": {"required": true, "enum": ["budget_lines", "redeployments", "other_income", "equipment_costs", "non_budgeted_contributions"]}},
          {"name": "apportionment", "type": "number", "title": "Apportionment", "description": "Apportionment printed in the row. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "better": "lower", "limit": true, "scale": 1},
          {"name": "expenditure", "type": "number", "title": "Expenditure", "description": "Expenditure printed in the row. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "better": "lower", "scale": 1},
          {"name": "variance", "type": "number", "title": "Variance", "description": "Apportionment less expenditure, as printed: negative where more was spent than apportioned. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "scale": 1},
          {"name": "variance_percent", "type": "number", "title": "Variance percent", "description": "Variance as a share of the apportionment, as printed. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "percent", "scale": 1},
          {"name": "original", "type": "number", "title": "Original", "description": "Original distribution of the appropriation printed in the row, in whole thousands of dollars. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "scale": 0},
          {"name": "redeployed", "type": "number", "title": "Redeployed", "description": "Redeployment printed in the row, in whole thousands of dollars. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "scale": 0},
          {"name": "revised", "type": "number", "title": "Revised", "description": "Revised distribution of the appropriation printed in the row, in whole thousands of dollars. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "scale": 0},
          {"name": "redeployed_percent", "type": "number", "title": "Redeployed percent", "description": "Funds redeployed as a share of the total appropriation. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "percent", "scale": 1},
          {"name": "amount", "type": "number", "title": "Amount", "description": "Amount of other income or of non-budgeted contributions printed in the row. Not applicable where the printed table has no such column; not reported where its cell is empty.", "unit": "kUSD", "scale": 1},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "proposed", "type": "integer", "stock": true, "title": "Proposed", "description": "Strength for which the budget was proposed, at the level at which the report states it: on the category, or on the heading of its group where the parts are not reported. Not applicable to the other headings.", "better": "higher"},
          {"name": "authorized", "type": "integer", "stock": true, "title": "Authorized", "description": "Highest authorized strength; not applicable for a heading.", "better": "higher"},
          {"name": "actual", "type": "integer", "stock": true, "title": "Actual", "description": "Average actual strength in the year; not applicable for a heading.", "better": "higher"},
          {"name": "vacancy_percent", "type": "number", "title": "Vacancy percent", "description": "Actual vacancy rate as printed, computed by the report from monthly incumbency and monthly authorized strength; not applicable for a heading.", "unit": "percent", "better": "lower", "scale": 1},
          {"name": "budgeted_vacancy_percent", "type": "number", "title": "Budgeted vacancy percent", "description": "Vacancy rate applied in the approved budget, from the analysis of variances in section IV; not reported where section IV gives none, not applicable where there is no strength to apply one to.", "unit": "percent", "better": "lower", "scale": 1},
          {"name": "note", "type": "string", "title": "Note", "description": "What the footnotes of the printed table say of the row, in short; not applicable where none bears on it."},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["component"],
        "foreignKeys": [
          {"fields": ["first_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["last_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
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
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
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
  EmbeddedResource(
    name: "indicators", rowCount: 76,
    schema: #"""
{
      "name": "indicators",
      "path": "data/indicators.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Indicators of achievement",
      "description": "The indicators of achievement of each expected accomplishment (section II.F), in the order of the report. Their measures are in indicator_series, the numbers in indicator_values.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "indicator", "type": "string", "title": "Indicator", "description": "Number of the indicator, such as '1.1.1': the expected accomplishment and the ordinal in it; a text, sorted by its parts.", "constraints": {"required": true, "unique": true, "pattern": "^[1-5]\\.[1-9]\\.[0-9]+$"}},
          {"name": "accomplishment", "type": "string", "title": "Accomplishment", "description": "Expected accomplishment that the indicator belongs to.", "constraints": {"required": true}},
          {"name": "name", "type": "string", "title": "Name", "description": "What the indicator is about, in short.", "constraints": {"required": true}},
          {"name": "name_zh", "type": "string", "title": "Name (Chinese)", "description": "Key phrase of the indicator in Chinese, a short form of the wording of the report.", "constraints": {"required": true}},
          {"name": "achieved", "type": "string", "title": "Achieved", "description": "What the report itself says: 'achieved' where it prints a label of achievement, also where its number falls short; 'partly achieved' where it says that a part was done or that work is under way; 'not achieved' where it says that nothing of it was done, adopted, begun or set up, or that it was put off; 'not stated' where it gives a number or an account without such words.", "constraints": {"required": true, "enum": ["achieved", "partly achieved", "not achieved", "not stated"]}},
          {"name": "reason", "type": "string", "title": "Reason", "description": "Why the result differs from the target, as the report gives it, in short; not reported where it gives no reason."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["indicator"],
        "foreignKeys": [
          {"fields": ["accomplishment"], "reference": {"resource": "accomplishments", "fields": ["accomplishment"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
indicator,accomplishment,name,name_zh,achieved,reason,page,report,source
1.1.1,1.1,Strengthened capacity of civil society organizations to monitor and implement the peace agreement,民间社会组织,achieved,effective outreach to and liaison with civil society organizations raised participation,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.2,1.1,More women in the peace process through women's association representatives and women leaders,妇女协会代表,not stated,"Government chose high-level workshops on women's participation, a concentrated and qualitative instead of a quantitative approach",15,A/75/623,"II.F, 1.1, indicator 2"
1.1.3,1.1,More technical notes on institutional reform (constitutional review) by national stakeholders,技术说明,not achieved,political and institutional crisis in the country,15,A/75/623,"II.F, 1.1, indicator 3"
1.1.4,1.1,Steps by armed movements to become political entities as required by the Pact for Peace,转变为政治实体,not stated,n/r,15,A/75/623,"II.F, 1.1, indicator 4"
1.2.1,1.2,Electoral code complies fully with the peace agreement and international election standards,选举守则,partly achieved,reform of the electoral law under way; the second chamber depends on a constitutional referendum not yet held,17,A/75/623,"II.F, 1.2, indicator 1"
1.2.2,1.2,"National electoral stakeholders have technical tools and information for peaceful, open, inclusive elections",选举利益攸关方,achieved,n/r,17,A/75/623,"II.F, 1.2, indicator 2"
1.2.3,1.2,Continued participation of women candidates in general elections,女性候选人,not stated,n/r,17,A/75/623,"II.F, 1.2, indicator 3"
1.2.4,1.2,"Communes receiving logistical and security support, including transport of electoral material from Bamako",市镇数目,achieved,n/r,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.5,1.2,"Electoral tabulation system set up and monitored, provisional results published within legal time limits",计票列表系统,not achieved,"electoral system under reform, so that the tabulation software could not yet be integrated",17,A/75/623,"II.F, 1.2, indicator 5"
1.3.1,1.3,"Greater part of civil society organizations in decisions of territorial collectivities, through regional council meetings",大区理事会,achieved,n/r,19,A/75/623,"II.F, 1.3, indicator 1"
1.3.2,1.3,Regional councils and cercle leaders strengthen implementation of the decentralization policy,权力下放政策,achieved,volatile political situation in the country,19,A/75/623,"II.F, 1.3, indicator 2"
1.3.3,1.3,"Interim administrations function, or newly elected regional, cercle and communal authorities hold office",临时行政当局的运作,partly achieved,communal interim administrations depend on the outcome of talks on the appointment of the current interim authorities,19,A/75/623,"II.F, 1.3, indicator 3"
1.4.1,1.4,"Monthly plenary meetings of the Agreement Monitoring Committee, with reports",协议监测委员会全体会议,not stated,"Government cancelled the September meeting in Kidal, suspending plenaries September-December 2019; March and April 2020 postponed under COVID-19",20,A/75/623,"II.F, 1.4, indicator 1"
1.4.2,1.4,"Monthly plenary meetings of the 4 thematic subcommittees of the Agreement Monitoring Committee, with reports",专题小组委员会全体会议,not stated,political situation and restrictions related to COVID-19,20,A/75/623,"II.F, 1.4, indicator 2"
1.4.3,1.4,Regular reports of the Independent Observer and continued engagement among the signatory parties,独立观察员,not stated,n/r,20,A/75/623,"II.F, 1.4, indicator 3"
1.4.4,1.4,High Representative of the President and other institutions take charge of coordinating international support,总统高级代表,not stated,political situation and restrictions related to COVID-19,21,A/75/623,"II.F, 1.4, indicator 4"
1.4.5,1.4,Good offices and international mediation help to resolve contentious issues,斡旋和国际调解,achieved,n/r,21,A/75/623,"II.F, 1.4, indicator 5"
1.4.6,1.4,Continued cooperation through partner initiatives within the United Nations integrated strategy for the Sahel,联合国萨赫勒综合战略,not stated,"COVID-19 restrictions, together with tense social and political situation leading to regime change",21,A/75/623,"II.F, 1.4, indicator 6"
2.1.1,2.1,"United Nations and Malian forces better contain attacks on forces, bases and installations",袭击次数减少,not stated,"extremist armed groups bolder and more sophisticated; more MINUSMA patrols, also with Malian forces, hence more engagements",23,A/75/623,"II.F, 2.1, indicator 1"
2.1.2,2.1,Convoys and vehicles better protected from extremist armed groups along the main supply routes,主要补给线,not stated,"cyclical rise and fall considered normal in the current conflict, with continued fluctuation of asymmetric attacks",23,A/75/623,"II.F, 2.1, indicator 2"
2.1.3,2.1,More reopened or reactivated Malian defence and security forces camps in central and northern Mali,重新开放或恢复活动的军营,not stated,political and security conditions for redeployment lacking; Malian forces left some remote outposts to consolidate and regroup,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.4,2.1,"More reformed, trained and equipped Malian security forces personnel deployed in central and northern Mali",马里安全部队人数,achieved,"stronger joint good offices, construction and equipment projects, and better passive security of existing buildings",24,A/75/623,"II.F, 2.1, indicator 4"
2.1.5,2.1,More Malian defence and security forces detachments trained and equipped against explosive threats,马里国防和安全部队小分队,achieved,n/r,24,A/75/623,"II.F, 2.1, indicator 5"
2.2.1,2.2,Fewer recorded civilian casualties (killed or injured by violence),平民有记录的伤亡,not stated,"terrorist groups, reprisals of self-defence groups, improvised explosive devices, and weaker cohesion leading to intercommunal violence",26,A/75/623,"II.F, 2.2, indicator 1"
2.2.2,2.2,Fewer incidents of direct violence or threat of direct violence against civilians,直接暴力行为,not stated,"more activity of terrorist groups, self-defence reprisals, improvised explosive devices and intercommunal violence",26,A/75/623,"II.F, 2.2, indicator 2"
2.2.3,2.2,Gradual return of internally displaced persons and refugees,逐步回返,achieved,n/r,27,A/75/623,"II.F, 2.2, indicator 3"
2.2.4,2.2,More cities with effective community-based early warning and protection mechanisms,早期预警,not achieved,support to reconciliation and prevention reprioritized under the Mission adaptation plan,27,A/75/623,"II.F, 2.2, indicator 4"
2.2.5,2.2,Municipal reconciliation committees established,市级和解委员会,achieved,n/r,27,A/75/623,"II.F, 2.2, indicator 5"
2.2.6,2.2,Lower HIV risk of women and girls in conflict areas through information and services,艾滋病毒,achieved,n/r,27,A/75/623,"II.F, 2.2, indicator 6"
2.3.1,2.3,"Former combatants of armed movements identified, verified, profiled and registered, including women and children",前战斗人员,not stated,political and institutional crisis slowed national operations; restrictions owing to the COVID-19 pandemic,29,A/75/623,"II.F, 2.3, indicator 1"
2.3.2,2.3,"More former combatants, including women, benefiting from short-term socioeconomic reinsertion projects",短期社会经济安置,not achieved,"remaining activities of the accelerated programme had to be completed, and national operations were slow and still ongoing",29,A/75/623,"II.F, 2.3, indicator 2"
2.3.3,2.3,More direct beneficiaries of community violence reduction programmes,社区减少暴力方案,achieved,many community violence reduction projects in the centre in support of the second strategic priority,29,A/75/623,"II.F, 2.3, indicator 3"
2.4.1,2.4,"Government implements the security sector reform strategy, national border policy and counter-terrorism and extremism strategy",安全部门改革战略,partly achieved,n/r,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.2,2.4,Security sector strategic action plan and border and defence strategies drafted and adopted,战略行动计划,achieved,n/r,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.3,2.4,Higher share of women employed in the Malian defence and security forces,妇女人数,achieved,more women in recruitment; gender mainstreaming through awareness and capacity-building workshops improved retention,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.4,2.4,"Specialized judicial unit against terrorism and transnational organized crime benefits from infrastructure, equipment and capacity-building",专门司法股,achieved,"no decision by the Ministry of Justice on the satellite offices in Mopti, Gao and Timbuktu",31,A/75/623,"II.F, 2.4, indicator 4"
3.1.1,3.1,National periodic report submitted to United Nations human rights treaty bodies,向人权条约机构提交定期报告,achieved,n/r,34,A/75/623,"II.F, 3.1, indicator 1"
3.1.2,3.1,Investigations and disciplinary processes opened by national authorities on cases referred by MINUSMA,国家当局对转交案件启动调查/纪律程序,achieved,129 cases of human rights violations and abuses were referred to the national authorities,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.3,3.1,National child protection mechanisms strengthened by national law and adopted regional initiatives,加强国家儿童保护系统机制和举措,partly achieved,legislative reform delayed by the parliamentary transition and by COVID-19 restrictions,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.4,3.1,Measures taken by armed groups to prevent and address human rights violations by their members,武装团体防止其成员侵犯人权的措施,not achieved,n/r,35,A/75/623,"II.F, 3.1, indicator 4"
3.1.5,3.1,Implementation of armed groups' action plans on violations against children and conflict-related sexual violence,执行武装团体签署的行动计划,not achieved,signing of the plans postponed by tension in the mission area and COVID-19 restrictions,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.6,3.1,Human rights knowledge of State agents improved through MINUSMA training,国家工作人员更加了解人权,not stated,priorities adjusted towards awareness-raising activities,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.7,3.1,Systematic assessment of mitigation measures under the human rights due diligence policy,系统评估人权尽职政策的缓解措施,achieved,n/r,35,A/75/623,"II.F, 3.1, indicator 7"
3.2.1,3.2,Annual report of the National Human Rights Commission produced,全国人权委员会年度报告,achieved,n/r,37,A/75/623,"II.F, 3.2, indicator 1"
3.2.2,3.2,Strategic plan 2018-2020 of the National Human Rights Commission published,全国人权委员会战略计划(2018-2020),achieved,n/r,37,A/75/623,"II.F, 3.2, indicator 2"
3.2.3,3.2,Civil society organizations organized in a structured network issuing joint statements on human rights,民间社会组织结构网络和联合声明,achieved,"alliance issued no statement, but an action plan for cooperation with United Nations human rights mechanisms",37,A/75/623,"II.F, 3.2, indicator 3"
3.2.4,3.2,"Vulnerable young people given vocational training and sensitization on human rights, democracy and citizenship",获得职业培训和宣传的弱势青年男女人数,not achieved,vocational training postponed because of the COVID-19 outbreak,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.5,3.2,Progressive implementation of a national law on eliminating gender-based violence,消除性别暴力的国家法律,not achieved,n/r,38,A/75/623,"II.F, 3.2, indicator 5"
3.3.1,3.3,"Field visits of Truth, Justice and Reconciliation Commission mobile teams to collect witness and victim testimonies",真相、正义与和解委员会机动小组出访次数,not stated,fewer mobile teams because of worse security in some regions and COVID-19 restrictions,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.2,3.3,"Testimonies received by the Truth, Justice and Reconciliation Commission",真相、正义与和解委员会收到的证词,achieved,n/r,39,A/75/623,"II.F, 3.3, indicator 2"
3.3.3,3.3,"Cases investigated by the Truth, Justice and Reconciliation Commission",真相、正义与和解委员会调查的案件,not stated,number of open investigations delayed the closing of cases,39,A/75/623,"II.F, 3.3, indicator 3"
3.3.4,3.3,"Victims taking part in public hearings of the Truth, Justice and Reconciliation Commission",参加公共听证会的受害者,not stated,COVID-19 restrictions,39,A/75/623,"II.F, 3.3, indicator 4"
3.3.5,3.3,"Share of women working for the Truth, Justice and Reconciliation Commission",真相、正义与和解委员会妇女所占百分比,not stated,fewer women were appointed,39,A/75/623,"II.F, 3.3, indicator 5"
4.1.1,4.1,"State officials returned to regional, cercle and arrondissement duty stations, centre and north",返回工作地点的国家官员人数,not stated,increased security restrictions keep officials from returning to duty stations in the north and centre,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.2,4.1,Comprehensive regional stabilization strategies validated by regional functional councils,综合大区稳定战略,not achieved,"field activities to validate strategies, planned for the second half of the period, could not start because of COVID-19",40,A/75/623,"II.F, 4.1, indicator 2"
4.1.3,4.1,Peace dividend projects implemented,已实施的和平红利项目,not stated,"42 projects adopted through the integrated strategic framework, using the country team's resources and comparative advantages",40,A/75/623,"II.F, 4.1, indicator 3"
4.2.1,4.2,National strategy on access to justice and legal representation implemented by the Ministry of Justice,增加诉诸司法机会的国家战略,not achieved,related initiatives suspended and postponed because of COVID-19 restrictions,42,A/75/623,"II.F, 4.2, indicator 1"
4.2.2,4.2,Progress in implementing the national justice reform strategy,实施国家司法改革战略,not achieved,justice sector programming law adopted on 24 December 2019; programming still under way,42,A/75/623,"II.F, 4.2, indicator 2"
4.2.3,4.2,Framework on the roles of traditional (cadi) justice and the formal justice system,传统司法实践与正规司法系统框架,not achieved,delayed adoption of the law,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.4,4.2,Awareness of fundamental rights and legal obligations; access to international and national legal texts,易于获得国际和国家法律文本,achieved,n/r,42,A/75/623,"II.F, 4.2, indicator 4"
4.3.1,4.3,Security of prisons holding terrorists and organized crime offenders strengthened,加强监狱安全,partly achieved,n/r,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.2,4.3,Security of courts and court personnel,为法院和法院工作人员提供安保,achieved,n/r,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.3,4.3,"Courts fully functioning in Gao, Timbuktu and Kidal regions and cercles of Mopti",全面运作的法庭,not stated,security situation in northern Mali,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.4,4.3,"Prisons fully functioning in Gao, Timbuktu and Kidal regions and cercles of Mopti",全面运作的监狱,not stated,security constraints kept staff from being deployed to the other 4 prisons,44,A/75/623,"II.F, 4.3, indicator 4"
5.1.1,5.1,Approved flight hours utilized,核定飞行时数使用百分比,not stated,"six intelligence, surveillance and reconnaissance platforms not deployed; flight operations reduced by COVID-19 restrictions",45,A/75/623,"II.F, 5.1, indicator 1"
5.1.2,5.1,Average annual share of authorized international posts vacant,核定国际员额空缺年平均百分比,not stated,recruitment strategy filled 25 long-vacant posts,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.3,5.1,Average annual share of women among international civilian staff,女性国际文职人员年平均百分比,not stated,high turnover of women candidates because of very hard conditions in regional offices,45,A/75/623,"II.F, 5.1, indicator 3"
5.1.4,5.1,"Average days for roster recruitments of international candidates, P-3 to D-1 and FS",从名册征聘平均天数,not stated,hiring managers' conflicting priorities; roster recruitment completed late because of COVID-19 restrictions,45,A/75/623,"II.F, 5.1, indicator 4"
5.1.5,5.1,"Average days for post-specific recruitments of international candidates, P-3 to D-1 and FS",具体员额征聘平均天数,not stated,hiring managers' conflicting priorities and COVID-19 restrictions,46,A/75/623,"II.F, 5.1, indicator 5"
5.1.6,5.1,Overall score on the Administration's environmental management scorecard,环境管理记分卡总得分,not stated,"energy consumption, mainly of contingent-owned generators",46,A/75/623,"II.F, 5.1, indicator 6"
5.1.7,5.1,"Information and communications technology incidents resolved within targets for high, medium and low criticality",信息和通信技术事件解决百分比,not stated,n/r,46,A/75/623,"II.F, 5.1, indicator 7"
5.1.8,5.1,Compliance with the field occupational safety risk management policy,外地职业安全风险管理政策遵守情况,not stated,training interrupted because of COVID-19 restrictions,46,A/75/623,"II.F, 5.1, indicator 8"
5.1.9,5.1,Overall score on the Administration's property management index of 20 key performance indicators,财产管理指数总得分,not stated,"operating stock, surplus and disposal indicators below plan, partly because of COVID-19",46,A/75/623,"II.F, 5.1, indicator 9"
5.1.10,5.1,Deviation from the demand plan in planned quantities and timeliness of purchases,偏离需求计划的程度,not stated,n/r,46,A/75/623,"II.F, 5.1, indicator 10"
5.1.11,5.1,"Contingent personnel in standard-compliant United Nations premises at 30 June, per memorandums of understanding",入住联合国房地的特遣队人员百分比,not stated,n/r,46,A/75/623,"II.F, 5.1, indicator 11"
5.1.12,5.1,"Compliance of vendors with United Nations rations standards for delivery, quality and stock management",供应商遵守口粮标准情况,not stated,n/r,46,A/75/623,"II.F, 5.1, indicator 12"

"""#),
  EmbeddedResource(
    name: "indicator_series", rowCount: 118,
    schema: #"""
{
      "name": "indicator_series",
      "path": "data/indicator_series.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Measures of indicators",
      "description": "The measures of each indicator: an indicator that counts several things has several. A measure which only the account of the result names has no target and no baselines.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "indicator", "type": "string", "title": "Indicator", "description": "Indicator that the measure belongs to.", "constraints": {"required": true}},
          {"name": "series", "type": "string", "title": "Series", "description": "What is measured; unique in the indicator.", "constraints": {"required": true}},
          {"name": "better", "type": "string", "title": "Better", "description": "Whether a higher or a lower value is the better one; not applicable to a number that only gives context.", "constraints": {"enum": ["higher", "lower"]}},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of the measure: 'percent', 'L' (litres), 'h' (hours), 'd' (days), 't' (tonnes), 'km2', 'MUSD' (millions of dollars), or the plural of what is counted, 'points', 'yes/no' (done or not), 'milestone' (a state told in words).", "constraints": {"required": true}},
          {"name": "part_of", "type": "string", "title": "Part of", "description": "Other measure of the same indicator of which this one counts a part, so that a sum counts nothing twice; not applicable to any other."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["indicator", "series"],
        "foreignKeys": [
          {"fields": ["indicator"], "reference": {"resource": "indicators", "fields": ["indicator"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
indicator,series,better,unit,part_of,page,report,source
1.1.1,civil society organizations supported,higher,organizations,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshops held,higher,workshops,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshop participants,higher,participants,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,women and young people among workshop participants,higher,participants,workshop participants,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.2,women participating in the peace process,higher,women,n/a,15,A/75/623,"II.F, 1.1, indicator 2"
1.1.3,technical notes on institutional reform,higher,technical notes,n/a,15,A/75/623,"II.F, 1.1, indicator 3"
1.1.4,steps of armed movements towards becoming political entities,higher,milestone,n/a,15,A/75/623,"II.F, 1.1, indicator 4"
1.2.1,electoral codes in full compliance,higher,electoral codes,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
1.2.2,stakeholder groups with technical tools and information,higher,stakeholder groups,n/a,17,A/75/623,"II.F, 1.2, indicator 2"
1.2.3,women candidates elected,higher,percent,n/a,17,A/75/623,"II.F, 1.2, indicator 3"
1.2.4,communes supported,higher,communes,n/a,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.5,electoral results tabulation system,higher,milestone,n/a,17,A/75/623,"II.F, 1.2, indicator 5"
1.3.1,meetings with regional councils,higher,meetings,n/a,19,A/75/623,"II.F, 1.3, indicator 1"
1.3.2,commitments and decisions,higher,commitments and decisions,n/a,19,A/75/623,"II.F, 1.3, indicator 2"
1.3.3,levels with functioning authorities,higher,milestone,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,regional interim administrations functioning,higher,administrations,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,cercle interim administrations functioning,higher,administrations,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.4.1,plenary meetings of the Agreement Monitoring Committee,higher,meetings,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
1.4.2,plenary meetings of each thematic subcommittee,higher,meetings,n/a,20,A/75/623,"II.F, 1.4, indicator 2"
1.4.3,reports of the Independent Observer,higher,reports,n/a,20,A/75/623,"II.F, 1.4, indicator 3"
1.4.4,coordination meetings,higher,meetings,n/a,21,A/75/623,"II.F, 1.4, indicator 4"
1.4.5,good offices and mediation helping to resolve contentious issues,higher,yes/no,n/a,21,A/75/623,"II.F, 1.4, indicator 5"
1.4.6,partner initiatives,higher,initiatives,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
2.1.1,"attacks on forces, bases and installations",lower,attacks,n/a,23,A/75/623,"II.F, 2.1, indicator 1"
2.1.2,attacks on convoys and contractors along the main supply routes,lower,attacks,n/a,23,A/75/623,"II.F, 2.1, indicator 2"
2.1.3,camps reopened or reactivated,higher,camps,n/a,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.4,Malian security forces personnel deployed,higher,personnel,n/a,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.5,detachments trained and equipped,higher,detachments,n/a,24,A/75/623,"II.F, 2.1, indicator 5"
2.2.1,civilian casualties,lower,persons,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,share of casualties in central Mali,n/a,percent,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.2,incidents of direct violence against civilians,lower,incidents,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,share of incidents in Mopti and Ségou,n/a,percent,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.3,internally displaced persons and refugees returned,higher,persons,n/a,27,A/75/623,"II.F, 2.2, indicator 3"
2.2.4,cities with community-based early warning and protection mechanisms,higher,cities,n/a,27,A/75/623,"II.F, 2.2, indicator 4"
2.2.5,municipal reconciliation committees established,higher,committees,n/a,27,A/75/623,"II.F, 2.2, indicator 5"
2.2.6,women and girls reached by HIV awareness and services,higher,women and girls,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls voluntarily tested for HIV,higher,women and girls,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.3.1,former combatants processed,higher,persons,n/a,29,A/75/623,"II.F, 2.3, indicator 1"
2.3.2,former combatants in reinsertion projects,higher,persons,n/a,29,A/75/623,"II.F, 2.3, indicator 2"
2.3.3,direct beneficiaries of community violence reduction,higher,persons,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,women among direct beneficiaries,higher,women,direct beneficiaries of community violence reduction,29,A/75/623,"II.F, 2.3, indicator 3"
2.4.1,security sector reform strategies implemented,higher,strategies,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national border policies implemented,higher,policies,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national strategies against terrorism and violent extremism implemented,higher,strategies,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.2,strategic action plans adopted,higher,action plans,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,complementary strategies adopted,higher,strategies,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.3,women in the police,higher,percent,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the gendarmerie,higher,percent,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the National Guard,higher,percent,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the armed forces,higher,percent,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.4,officers trained or mentored,higher,percent,n/a,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,infrastructure and equipment of the specialized judicial unit,higher,milestone,n/a,31,A/75/623,"II.F, 2.4, indicator 4"
3.1.1,periodic reports submitted,higher,reports,n/a,34,A/75/623,"II.F, 3.1, indicator 1"
3.1.2,investigations or disciplinary processes opened,higher,processes,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,cases referred to national authorities,higher,cases,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.3,national law adopted by parliament,higher,yes/no,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,strategies implemented,higher,strategies,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,delegations that advocated the law with parliament and Government,higher,delegations,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.4,measures taken by armed groups,higher,measures,n/a,35,A/75/623,"II.F, 3.1, indicator 4"
3.1.5,action plans on violations against children signed,higher,action plans,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children implemented,higher,action plans,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation plans on conflict-related sexual violence signed,higher,implementation plans,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation of the two plans on conflict-related sexual violence,higher,percent,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.6,training sessions for State agents,higher,sessions,n/a,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.7,support requests with systematic risk assessment,higher,percent,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,requests for support to non-United Nations security forces received and assessed,higher,requests,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.2.1,annual reports produced,higher,reports,n/a,37,A/75/623,"II.F, 3.2, indicator 1"
3.2.2,strategic plans published,higher,plans,n/a,37,A/75/623,"II.F, 3.2, indicator 2"
3.2.3,structured network of civil society organizations established,higher,yes/no,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,joint statements issued,higher,statements,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.4,vulnerable young people given vocational training and sensitization,higher,persons,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young people reached by regional sessions on violent extremism,higher,persons,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young women reached by regional sessions,higher,persons,young people reached by regional sessions on violent extremism,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young men reached by regional sessions,higher,persons,young people reached by regional sessions on violent extremism,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,regional sessions on violent extremism,higher,sessions,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.5,national law on gender-based violence adopted and implemented,higher,yes/no,n/a,38,A/75/623,"II.F, 3.2, indicator 5"
3.3.1,mobile team visits,higher,visits,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile teams deployed,higher,teams,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,testimonies collected by the mobile team,higher,testimonies,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.2,testimonies received,higher,testimonies,n/a,39,A/75/623,"II.F, 3.3, indicator 2"
3.3.3,cases investigated,higher,cases,n/a,39,A/75/623,"II.F, 3.3, indicator 3"
3.3.4,victims in public hearings,higher,victims,n/a,39,A/75/623,"II.F, 3.3, indicator 4"
3.3.5,women among staff,higher,percent,n/a,39,A/75/623,"II.F, 3.3, indicator 5"
4.1.1,State officials returned,higher,percent,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State official positions,n/a,positions,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.2,regional stabilization strategies validated,higher,strategies,n/a,40,A/75/623,"II.F, 4.1, indicator 2"
4.1.3,peace dividend projects implemented,higher,projects,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,projects adopted through the integrated strategic framework,higher,projects,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.2.1,national strategy on access to justice implemented,higher,yes/no,n/a,42,A/75/623,"II.F, 4.2, indicator 1"
4.2.2,activities under the follow-up to the emergency programme implemented,higher,percent,n/a,42,A/75/623,"II.F, 4.2, indicator 2"
4.2.3,framework on traditional and formal justice,higher,milestone,n/a,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,frameworks established,higher,frameworks,n/a,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.4,existing national legal texts on the website of the Ministry of Justice,higher,texts,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,new legal texts on the website of the Ministry of Justice,higher,percent,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.3.1,prisons strengthened,higher,prisons,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons with strengthening under way,higher,prisons,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,workshops for prison officials on security matters,higher,workshops,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,training courses for prison officials on security matters,higher,courses,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.2,courts with security measures,higher,courts,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,high-level workshops on security of courts and judicial actors,higher,workshops,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.3,courts fully functioning,higher,courts,n/a,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.4,prisons fully functioning,higher,prisons,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons without deployed staff,lower,prisons,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
5.1.1,approved flight hours utilized,higher,percent,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,surveillance platforms not deployed,lower,platforms,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.2,authorized international posts vacant,lower,percent,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,long-vacant posts filled,higher,posts,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.3,female international civilian staff,higher,percent,n/a,45,A/75/623,"II.F, 5.1, indicator 3"
5.1.4,days for roster recruitment to candidate selection,lower,d,n/a,45,A/75/623,"II.F, 5.1, indicator 4"
5.1.5,days for post-specific recruitment to candidate selection,lower,d,n/a,46,A/75/623,"II.F, 5.1, indicator 5"
5.1.6,environmental management score,higher,points,n/a,46,A/75/623,"II.F, 5.1, indicator 6"
5.1.7,incidents resolved within targets,higher,percent,n/a,46,A/75/623,"II.F, 5.1, indicator 7"
5.1.8,compliance with the safety risk management policy,higher,percent,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
5.1.9,property management index score,higher,points,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,underlying key performance indicators,n/a,indicators,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.10,deviation from the demand plan,lower,percent,n/a,46,A/75/623,"II.F, 5.1, indicator 10"
5.1.11,contingent personnel in compliant premises,higher,percent,n/a,46,A/75/623,"II.F, 5.1, indicator 11"
5.1.12,vendor compliance with rations standards,higher,percent,n/a,46,A/75/623,"II.F, 5.1, indicator 12"

"""#),
  EmbeddedResource(
    name: "indicator_values", rowCount: 472,
    schema: #"""
{
      "name": "indicator_values",
      "path": "data/indicator_values.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Values of indicators",
      "description": "One value of one measure in one period: for each measure the two baselines, the target and the actual value.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "indicator", "type": "string", "title": "Indicator", "description": "Indicator.", "constraints": {"required": true}},
          {"name": "series", "type": "string", "title": "Series", "description": "Measure of the indicator.", "constraints": {"required": true}},
          {"name": "period", "type": "string", "title": "Period", "description": "Budget year of the value.", "period": true, "constraints": {"required": true, "pattern": "^[0-9]{4}/[0-9]{2}$"}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "Whether the value was planned or came about: a target of 2019/20, or an actual value of any of the three years.", "constraints": {"required": true, "enum": ["actual", "target"]}},
          {"name": "value", "type": "number", "unitField": "unit", "stock": true, "title": "Value", "description": "The number as printed, in the unit of the row. Missing: not applicable where the report says so or where the measure is a matter of yes and no or of words; not reported where no number is given; not comparable where the report tells of another thing than the target counts. Column missing says which of these it is.", "scale": 2},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of the value, as in indicator_series.", "constraints": {"required": true}},
          {"name": "qualifier", "type": "string", "title": "Qualifier", "description": "How the number is meant: equal, at least, at most; not applicable where there is no number.", "constraints": {"enum": ["=", ">=", "<="]}},
          {"name": "tolerance", "type": "number", "unitField": "unit", "title": "Tolerance", "description": "By how much the value may be missed, up or down, in the unit of the row; not applicable where the report states no tolerance.", "scale": 0},
          {"name": "missing", "type": "string", "title": "Missing", "description": "Why there is no number: 'not applicable' is printed; 'not started' is printed; 'not given' means that nothing is printed; 'in words' means that column stated has what is said; 'not comparable' as in column value. Not applicable where there is a number.", "constraints": {"enum": ["not applicable", "not started", "not given", "in words", "not comparable"]}},
          {"name": "stated", "type": "string", "title": "Stated", "description": "What the report says in words, in short, beginning with 'yes:' or 'no:' where it says that the target was done or was not; not applicable where it says nothing in words. A 0 that is told in words has both."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["indicator", "series", "period", "kind"],
        "foreignKeys": [
          {"fields": ["indicator", "series"], "reference": {"resource": "indicator_series", "fields": ["indicator", "series"]}},
          {"fields": ["period"], "reference": {"resource": "periods", "fields": ["period"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
indicator,series,period,kind,value,unit,qualifier,tolerance,missing,stated,page,report,source
1.1.1,civil society organizations supported,2017/18,actual,170,organizations,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,civil society organizations supported,2018/19,actual,140,organizations,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,civil society organizations supported,2019/20,target,150,organizations,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,civil society organizations supported,2019/20,actual,206,organizations,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshops held,2017/18,actual,n/r,workshops,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshops held,2018/19,actual,n/r,workshops,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshops held,2019/20,target,n/r,workshops,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshops held,2019/20,actual,7,workshops,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshop participants,2017/18,actual,n/r,participants,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshop participants,2018/19,actual,n/r,participants,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshop participants,2019/20,target,n/r,participants,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshop participants,2019/20,actual,331,participants,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,women and young people among workshop participants,2017/18,actual,n/r,participants,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,women and young people among workshop participants,2018/19,actual,n/r,participants,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,women and young people among workshop participants,2019/20,target,n/r,participants,n/a,n/a,not given,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,women and young people among workshop participants,2019/20,actual,108,participants,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.2,women participating in the peace process,2017/18,actual,n/a,women,n/a,n/a,not applicable,n/a,15,A/75/623,"II.F, 1.1, indicator 2"
1.1.2,women participating in the peace process,2018/19,actual,600,women,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 2"
1.1.2,women participating in the peace process,2019/20,target,650,women,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 2"
1.1.2,women participating in the peace process,2019/20,actual,200,women,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 2"
1.1.3,technical notes on institutional reform,2017/18,actual,n/a,technical notes,n/a,n/a,not applicable,n/a,15,A/75/623,"II.F, 1.1, indicator 3"
1.1.3,technical notes on institutional reform,2018/19,actual,n/a,technical notes,n/a,n/a,not applicable,n/a,15,A/75/623,"II.F, 1.1, indicator 3"
1.1.3,technical notes on institutional reform,2019/20,target,5,technical notes,=,n/a,n/a,n/a,15,A/75/623,"II.F, 1.1, indicator 3"
1.1.3,technical notes on institutional reform,2019/20,actual,0,technical notes,=,n/a,n/a,no: no technical notes prepared,15,A/75/623,"II.F, 1.1, indicator 3"
1.1.4,steps of armed movements towards becoming political entities,2017/18,actual,n/a,milestone,n/a,n/a,not applicable,n/a,15,A/75/623,"II.F, 1.1, indicator 4"
1.1.4,steps of armed movements towards becoming political entities,2018/19,actual,n/a,milestone,n/a,n/a,in words,demilitarization process begun,15,A/75/623,"II.F, 1.1, indicator 4"
1.1.4,steps of armed movements towards becoming political entities,2019/20,target,n/a,milestone,n/a,n/a,in words,registration as political parties or merger with existing parties begun,15,A/75/623,"II.F, 1.1, indicator 4"
1.1.4,steps of armed movements towards becoming political entities,2019/20,actual,n/a,milestone,n/a,n/a,in words,some members joined political parties in the regions; active part in the 2020 legislative elections,15,A/75/623,"II.F, 1.1, indicator 4"
1.2.1,electoral codes in full compliance,2017/18,actual,n/a,electoral codes,n/a,n/a,not applicable,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
1.2.1,electoral codes in full compliance,2018/19,actual,1,electoral codes,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
1.2.1,electoral codes in full compliance,2019/20,target,1,electoral codes,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
1.2.1,electoral codes in full compliance,2019/20,actual,n/r,electoral codes,n/a,n/a,in words,no: parts of the electoral code comply fully,17,A/75/623,"II.F, 1.2, indicator 1"
1.2.2,stakeholder groups with technical tools and information,2017/18,actual,n/a,stakeholder groups,n/a,n/a,not applicable,n/a,17,A/75/623,"II.F, 1.2, indicator 2"
1.2.2,stakeholder groups with technical tools and information,2018/19,actual,8,stakeholder groups,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 2"
1.2.2,stakeholder groups with technical tools and information,2019/20,target,8,stakeholder groups,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 2"
1.2.2,stakeholder groups with technical tools and information,2019/20,actual,8,stakeholder groups,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 2"
1.2.3,women candidates elected,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,17,A/75/623,"II.F, 1.2, indicator 3"
1.2.3,women candidates elected,2018/19,actual,30,percent,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 3"
1.2.3,women candidates elected,2019/20,target,30,percent,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 3"
1.2.3,women candidates elected,2019/20,actual,27.9,percent,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 3"
1.2.4,communes supported,2017/18,actual,n/a,communes,n/a,n/a,not applicable,n/a,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.4,communes supported,2018/19,actual,703,communes,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.4,communes supported,2019/20,target,703,communes,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.4,communes supported,2019/20,actual,703,communes,=,n/a,n/a,n/a,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.5,electoral results tabulation system,2017/18,actual,n/a,milestone,n/a,n/a,not applicable,n/a,17,A/75/623,"II.F, 1.2, indicator 5"
1.2.5,electoral results tabulation system,2018/19,actual,n/a,milestone,n/a,n/a,in words,monitored,17,A/75/623,"II.F, 1.2, indicator 5"
1.2.5,electoral results tabulation system,2019/20,target,n/a,milestone,n/a,n/a,in words,used nationwide,17,A/75/623,"II.F, 1.2, indicator 5"
1.2.5,electoral results tabulation system,2019/20,actual,n/a,milestone,n/a,n/a,in words,no: establishment of the system postponed,17,A/75/623,"II.F, 1.2, indicator 5"
1.3.1,meetings with regional councils,2017/18,actual,n/a,meetings,n/a,n/a,not applicable,n/a,19,A/75/623,"II.F, 1.3, indicator 1"
1.3.1,meetings with regional councils,2018/19,actual,n/r,meetings,n/a,n/a,not given,n/a,19,A/75/623,"II.F, 1.3, indicator 1"
1.3.1,meetings with regional councils,2019/20,target,2,meetings,=,n/a,n/a,n/a,19,A/75/623,"II.F, 1.3, indicator 1"
1.3.1,meetings with regional councils,2019/20,actual,2,meetings,=,n/a,n/a,n/a,19,A/75/623,"II.F, 1.3, indicator 1"
1.3.2,commitments and decisions,2017/18,actual,n/a,commitments and decisions,n/a,n/a,not applicable,n/a,19,A/75/623,"II.F, 1.3, indicator 2"
1.3.2,commitments and decisions,2018/19,actual,n/a,commitments and decisions,n/a,n/a,not applicable,n/a,19,A/75/623,"II.F, 1.3, indicator 2"
1.3.2,commitments and decisions,2019/20,target,3,commitments and decisions,=,n/a,n/a,n/a,19,A/75/623,"II.F, 1.3, indicator 2"
1.3.2,commitments and decisions,2019/20,actual,1,commitments and decisions,=,n/a,n/a,n/a,19,A/75/623,"II.F, 1.3, indicator 2"
1.3.3,levels with functioning authorities,2017/18,actual,n/a,milestone,n/a,n/a,not applicable,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,levels with functioning authorities,2018/19,actual,n/a,milestone,n/a,n/a,not applicable,n/a,20,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,levels with functioning authorities,2019/20,target,n/a,milestone,n/a,n/a,in words,"regional, cercle and communal levels",20,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,levels with functioning authorities,2019/20,actual,n/a,milestone,n/a,n/a,in words,"no: regional and cercle levels only, communal level pending",19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,regional interim administrations functioning,2017/18,actual,n/a,administrations,n/a,n/a,not applicable,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,regional interim administrations functioning,2018/19,actual,n/a,administrations,n/a,n/a,not applicable,n/a,20,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,regional interim administrations functioning,2019/20,target,n/r,administrations,n/a,n/a,not given,n/a,20,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,regional interim administrations functioning,2019/20,actual,5,administrations,=,n/a,n/a,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,cercle interim administrations functioning,2017/18,actual,n/a,administrations,n/a,n/a,not applicable,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,cercle interim administrations functioning,2018/19,actual,n/a,administrations,n/a,n/a,not applicable,n/a,20,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,cercle interim administrations functioning,2019/20,target,n/r,administrations,n/a,n/a,not given,n/a,20,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,cercle interim administrations functioning,2019/20,actual,21,administrations,=,n/a,n/a,n/a,19,A/75/623,"II.F, 1.3, indicator 3"
1.4.1,plenary meetings of the Agreement Monitoring Committee,2017/18,actual,8,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
1.4.1,plenary meetings of the Agreement Monitoring Committee,2018/19,actual,9,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
1.4.1,plenary meetings of the Agreement Monitoring Committee,2019/20,target,11,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
1.4.1,plenary meetings of the Agreement Monitoring Committee,2019/20,actual,5,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
1.4.2,plenary meetings of each thematic subcommittee,2017/18,actual,9,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 2"
1.4.2,plenary meetings of each thematic subcommittee,2018/19,actual,9,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 2"
1.4.2,plenary meetings of each thematic subcommittee,2019/20,target,12,meetings,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 2"
1.4.2,plenary meetings of each thematic subcommittee,2019/20,actual,n/r,meetings,n/a,n/a,in words,monthly plenaries of the 4 subcommittees postponed; regular meetings supported from May 2020,20,A/75/623,"II.F, 1.4, indicator 2"
1.4.3,reports of the Independent Observer,2017/18,actual,n/a,reports,n/a,n/a,not applicable,n/a,20,A/75/623,"II.F, 1.4, indicator 3"
1.4.3,reports of the Independent Observer,2018/19,actual,n/a,reports,n/a,n/a,not applicable,n/a,21,A/75/623,"II.F, 1.4, indicator 3"
1.4.3,reports of the Independent Observer,2019/20,target,11,reports,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 3"
1.4.3,reports of the Independent Observer,2019/20,actual,3,reports,=,n/a,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 3"
1.4.4,coordination meetings,2017/18,actual,12,meetings,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 4"
1.4.4,coordination meetings,2018/19,actual,12,meetings,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 4"
1.4.4,coordination meetings,2019/20,target,12,meetings,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 4"
1.4.4,coordination meetings,2019/20,actual,6,meetings,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 4"
1.4.5,good offices and mediation helping to resolve contentious issues,2017/18,actual,n/r,yes/no,n/a,n/a,not given,n/a,21,A/75/623,"II.F, 1.4, indicator 5"
1.4.5,good offices and mediation helping to resolve contentious issues,2018/19,actual,n/r,yes/no,n/a,n/a,not given,n/a,21,A/75/623,"II.F, 1.4, indicator 5"
1.4.5,good offices and mediation helping to resolve contentious issues,2019/20,target,n/a,yes/no,n/a,n/a,in words,yes: good offices and mediation help to resolve contentious issues,21,A/75/623,"II.F, 1.4, indicator 5"
1.4.5,good offices and mediation helping to resolve contentious issues,2019/20,actual,n/a,yes/no,n/a,n/a,in words,yes: achieved,21,A/75/623,"II.F, 1.4, indicator 5"
1.4.6,partner initiatives,2017/18,actual,2,initiatives,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
1.4.6,partner initiatives,2018/19,actual,n/a,initiatives,n/a,n/a,not applicable,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
1.4.6,partner initiatives,2019/20,target,4,initiatives,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
1.4.6,partner initiatives,2019/20,actual,2,initiatives,=,n/a,n/a,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
2.1.1,"attacks on forces, bases and installations",2017/18,actual,92,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 1"
2.1.1,"attacks on forces, bases and installations",2018/19,actual,76,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 1"
2.1.1,"attacks on forces, bases and installations",2019/20,target,80,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 1"
2.1.1,"attacks on forces, bases and installations",2019/20,actual,91,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 1"
2.1.2,attacks on convoys and contractors along the main supply routes,2017/18,actual,202,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 2"
2.1.2,attacks on convoys and contractors along the main supply routes,2018/19,actual,106,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 2"
2.1.2,attacks on convoys and contractors along the main supply routes,2019/20,target,175,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 2"
2.1.2,attacks on convoys and contractors along the main supply routes,2019/20,actual,149,attacks,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 2"
2.1.3,camps reopened or reactivated,2017/18,actual,1,camps,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.3,camps reopened or reactivated,2018/19,actual,2,camps,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.3,camps reopened or reactivated,2019/20,target,11,camps,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.3,camps reopened or reactivated,2019/20,actual,2,camps,=,n/a,n/a,n/a,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.4,Malian security forces personnel deployed,2017/18,actual,2147,personnel,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.4,Malian security forces personnel deployed,2018/19,actual,3367,personnel,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.4,Malian security forces personnel deployed,2019/20,target,3400,personnel,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.4,Malian security forces personnel deployed,2019/20,actual,4311,personnel,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.5,detachments trained and equipped,2017/18,actual,16,detachments,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 5"
2.1.5,detachments trained and equipped,2018/19,actual,24,detachments,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 5"
2.1.5,detachments trained and equipped,2019/20,target,28,detachments,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 5"
2.1.5,detachments trained and equipped,2019/20,actual,29,detachments,=,n/a,n/a,n/a,24,A/75/623,"II.F, 2.1, indicator 5"
2.2.1,civilian casualties,2017/18,actual,n/a,persons,n/a,n/a,not applicable,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,civilian casualties,2018/19,actual,1962,persons,=,n/a,n/a,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,civilian casualties,2019/20,target,300,persons,=,n/a,n/a,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,civilian casualties,2019/20,actual,1911,persons,=,n/a,n/a,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,share of casualties in central Mali,2017/18,actual,n/r,percent,n/a,n/a,not given,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,share of casualties in central Mali,2018/19,actual,n/r,percent,n/a,n/a,not given,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,share of casualties in central Mali,2019/20,target,n/r,percent,n/a,n/a,not given,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,share of casualties in central Mali,2019/20,actual,80,percent,=,n/a,n/a,n/a,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.2,incidents of direct violence against civilians,2017/18,actual,n/a,incidents,n/a,n/a,not applicable,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,incidents of direct violence against civilians,2018/19,actual,1093,incidents,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,incidents of direct violence against civilians,2019/20,target,600,incidents,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,incidents of direct violence against civilians,2019/20,actual,1324,incidents,=,n/a,n/a,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,share of incidents in Mopti and Ségou,2017/18,actual,n/r,percent,n/a,n/a,not given,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,share of incidents in Mopti and Ségou,2018/19,actual,n/r,percent,n/a,n/a,not given,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,share of incidents in Mopti and Ségou,2019/20,target,n/r,percent,n/a,n/a,not given,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,share of incidents in Mopti and Ségou,2019/20,actual,80,percent,=,n/a,n/a,n/a,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.3,internally displaced persons and refugees returned,2017/18,actual,n/a,persons,n/a,n/a,not applicable,n/a,27,A/75/623,"II.F, 2.2, indicator 3"
2.2.3,internally displaced persons and refugees returned,2018/19,actual,286252,persons,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 3"
2.2.3,internally displaced persons and refugees returned,2019/20,target,50000,persons,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 3"
2.2.3,internally displaced persons and refugees returned,2019/20,actual,50000,persons,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 3"
2.2.4,cities with community-based early warning and protection mechanisms,2017/18,actual,n/a,cities,n/a,n/a,not applicable,n/a,27,A/75/623,"II.F, 2.2, indicator 4"
2.2.4,cities with community-based early warning and protection mechanisms,2018/19,actual,12,cities,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 4"
2.2.4,cities with community-based early warning and protection mechanisms,2019/20,target,50,cities,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 4"
2.2.4,cities with community-based early warning and protection mechanisms,2019/20,actual,n/r,cities,n/a,n/a,in words,no: activities not undertaken,27,A/75/623,"II.F, 2.2, indicator 4"
2.2.5,municipal reconciliation committees established,2017/18,actual,n/a,committees,n/a,n/a,not applicable,"printed as applicable, read as not applicable",27,A/75/623,"II.F, 2.2, indicator 5"
2.2.5,municipal reconciliation committees established,2018/19,actual,n/a,committees,n/a,n/a,not applicable,n/a,27,A/75/623,"II.F, 2.2, indicator 5"
2.2.5,municipal reconciliation committees established,2019/20,target,32,committees,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 5"
2.2.5,municipal reconciliation committees established,2019/20,actual,32,committees,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 5"
2.2.6,women and girls reached by HIV awareness and services,2017/18,actual,n/a,women and girls,n/a,n/a,not applicable,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls reached by HIV awareness and services,2018/19,actual,n/a,women and girls,n/a,n/a,not applicable,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls reached by HIV awareness and services,2019/20,target,2000,women and girls,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls reached by HIV awareness and services,2019/20,actual,2014,women and girls,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls voluntarily tested for HIV,2017/18,actual,n/r,women and girls,n/a,n/a,not given,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls voluntarily tested for HIV,2018/19,actual,n/r,women and girls,n/a,n/a,not given,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls voluntarily tested for HIV,2019/20,target,n/r,women and girls,n/a,n/a,not given,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls voluntarily tested for HIV,2019/20,actual,1181,women and girls,=,n/a,n/a,n/a,27,A/75/623,"II.F, 2.2, indicator 6"
2.3.1,former combatants processed,2017/18,actual,0,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 1"
2.3.1,former combatants processed,2018/19,actual,3000,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 1"
2.3.1,former combatants processed,2019/20,target,7000,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 1"
2.3.1,former combatants processed,2019/20,actual,2171,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 1"
2.3.2,former combatants in reinsertion projects,2017/18,actual,n/r,persons,n/a,n/a,not started,not started,29,A/75/623,"II.F, 2.3, indicator 2"
2.3.2,former combatants in reinsertion projects,2018/19,actual,n/r,persons,n/a,n/a,not started,not started,29,A/75/623,"II.F, 2.3, indicator 2"
2.3.2,former combatants in reinsertion projects,2019/20,target,7000,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 2"
2.3.2,former combatants in reinsertion projects,2019/20,actual,n/r,persons,n/a,n/a,in words,no: national reinsertion programme not started,29,A/75/623,"II.F, 2.3, indicator 2"
2.3.3,direct beneficiaries of community violence reduction,2017/18,actual,20600,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,direct beneficiaries of community violence reduction,2018/19,actual,20000,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,direct beneficiaries of community violence reduction,2019/20,target,20000,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,direct beneficiaries of community violence reduction,2019/20,actual,42612,persons,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,women among direct beneficiaries,2017/18,actual,n/r,women,n/a,n/a,not given,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,women among direct beneficiaries,2018/19,actual,n/r,women,n/a,n/a,not given,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,women among direct beneficiaries,2019/20,target,n/r,women,n/a,n/a,not given,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,women among direct beneficiaries,2019/20,actual,21425,women,=,n/a,n/a,n/a,29,A/75/623,"II.F, 2.3, indicator 3"
2.4.1,security sector reform strategies implemented,2017/18,actual,n/a,strategies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,security sector reform strategies implemented,2018/19,actual,n/a,strategies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,security sector reform strategies implemented,2019/20,target,1,strategies,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,security sector reform strategies implemented,2019/20,actual,n/r,strategies,n/a,n/a,in words,being implemented at the end of the period,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national border policies implemented,2017/18,actual,n/a,policies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national border policies implemented,2018/19,actual,n/a,policies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national border policies implemented,2019/20,target,1,policies,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national border policies implemented,2019/20,actual,n/r,policies,n/a,n/a,in words,being implemented at the end of the period,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national strategies against terrorism and violent extremism implemented,2017/18,actual,n/a,strategies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national strategies against terrorism and violent extremism implemented,2018/19,actual,n/a,strategies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national strategies against terrorism and violent extremism implemented,2019/20,target,1,strategies,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national strategies against terrorism and violent extremism implemented,2019/20,actual,n/r,strategies,n/a,n/a,in words,being implemented at the end of the period,31,A/75/623,"II.F, 2.4, indicator 1"
2.4.2,strategic action plans adopted,2017/18,actual,n/a,action plans,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,strategic action plans adopted,2018/19,actual,n/a,action plans,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,strategic action plans adopted,2019/20,target,1,action plans,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,strategic action plans adopted,2019/20,actual,n/r,action plans,n/a,n/a,in words,"yes: achieved, number not repeated",31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,complementary strategies adopted,2017/18,actual,n/a,strategies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,complementary strategies adopted,2018/19,actual,n/a,strategies,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,complementary strategies adopted,2019/20,target,2,strategies,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,complementary strategies adopted,2019/20,actual,n/r,strategies,n/a,n/a,in words,"yes: achieved, number not repeated",31,A/75/623,"II.F, 2.4, indicator 2"
2.4.3,women in the police,2017/18,actual,14,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the police,2018/19,actual,14,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the police,2019/20,target,25,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the police,2019/20,actual,25,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the gendarmerie,2017/18,actual,5,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the gendarmerie,2018/19,actual,2,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the gendarmerie,2019/20,target,9,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the gendarmerie,2019/20,actual,9,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the National Guard,2017/18,actual,6.5,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the National Guard,2018/19,actual,6.25,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the National Guard,2019/20,target,9.5,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the National Guard,2019/20,actual,9.5,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the armed forces,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the armed forces,2018/19,actual,9.5,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the armed forces,2019/20,target,10,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the armed forces,2019/20,actual,11,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 3"
2.4.4,officers trained or mentored,2017/18,actual,100,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,officers trained or mentored,2018/19,actual,100,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,officers trained or mentored,2019/20,target,100,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,officers trained or mentored,2019/20,actual,100,percent,=,n/a,n/a,n/a,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,infrastructure and equipment of the specialized judicial unit,2017/18,actual,n/a,milestone,n/a,n/a,in words,rehabilitation of the detention facility completed,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,infrastructure and equipment of the specialized judicial unit,2018/19,actual,n/a,milestone,n/a,n/a,in words,"brigade equipped; works on satellite offices in Mopti, Gao and Timbuktu begun",31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,infrastructure and equipment of the specialized judicial unit,2019/20,target,n/a,milestone,n/a,n/a,in words,infrastructure and equipment for satellite offices in the centre and north,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,infrastructure and equipment of the specialized judicial unit,2019/20,actual,n/a,milestone,n/a,n/a,in words,"no: works on satellite offices postponed, site in Mopti found",31,A/75/623,"II.F, 2.4, indicator 4"
3.1.1,periodic reports submitted,2017/18,actual,n/a,reports,n/a,n/a,not applicable,n/a,34,A/75/623,"II.F, 3.1, indicator 1"
3.1.1,periodic reports submitted,2018/19,actual,n/a,reports,n/a,n/a,not applicable,n/a,34,A/75/623,"II.F, 3.1, indicator 1"
3.1.1,periodic reports submitted,2019/20,target,1,reports,=,n/a,n/a,n/a,34,A/75/623,"II.F, 3.1, indicator 1"
3.1.1,periodic reports submitted,2019/20,actual,1,reports,=,n/a,n/a,n/a,34,A/75/623,"II.F, 3.1, indicator 1"
3.1.2,investigations or disciplinary processes opened,2017/18,actual,n/a,processes,n/a,n/a,not applicable,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,investigations or disciplinary processes opened,2018/19,actual,n/a,processes,n/a,n/a,not applicable,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,investigations or disciplinary processes opened,2019/20,target,10,processes,=,n/a,n/a,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,investigations or disciplinary processes opened,2019/20,actual,35,processes,=,n/a,n/a,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,cases referred to national authorities,2017/18,actual,n/r,cases,n/a,n/a,not given,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,cases referred to national authorities,2018/19,actual,n/r,cases,n/a,n/a,not given,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,cases referred to national authorities,2019/20,target,n/r,cases,n/a,n/a,not given,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,cases referred to national authorities,2019/20,actual,129,cases,=,n/a,n/a,n/a,34,A/75/623,"II.F, 3.1, indicator 2"
3.1.3,national law adopted by parliament,2017/18,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,national law adopted by parliament,2018/19,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,national law adopted by parliament,2019/20,target,n/a,yes/no,n/a,n/a,in words,yes: law adopted,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,national law adopted by parliament,2019/20,actual,n/a,yes/no,n/a,n/a,in words,no: legislative reform postponed; officials pledged to adopt the child protection law,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,strategies implemented,2017/18,actual,n/a,strategies,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,strategies implemented,2018/19,actual,n/a,strategies,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,strategies implemented,2019/20,target,2,strategies,>=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,strategies implemented,2019/20,actual,n/r,strategies,n/a,n/a,in words,"strategies implemented, number not given",35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,delegations that advocated the law with parliament and Government,2017/18,actual,n/r,delegations,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,delegations that advocated the law with parliament and Government,2018/19,actual,n/r,delegations,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,delegations that advocated the law with parliament and Government,2019/20,target,n/r,delegations,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,delegations that advocated the law with parliament and Government,2019/20,actual,2,delegations,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.4,measures taken by armed groups,2017/18,actual,n/a,measures,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 4"
3.1.4,measures taken by armed groups,2018/19,actual,n/a,measures,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 4"
3.1.4,measures taken by armed groups,2019/20,target,10,measures,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 4"
3.1.4,measures taken by armed groups,2019/20,actual,n/r,measures,n/a,n/a,in words,no: no progress seen despite cases raised and continuous advocacy meetings,35,A/75/623,"II.F, 3.1, indicator 4"
3.1.5,action plans on violations against children signed,2017/18,actual,1,action plans,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children signed,2018/19,actual,1,action plans,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children signed,2019/20,target,n/r,action plans,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children signed,2019/20,actual,n/r,action plans,n/a,n/a,in words,signing postponed,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children implemented,2017/18,actual,n/r,action plans,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children implemented,2018/19,actual,n/r,action plans,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children implemented,2019/20,target,2,action plans,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children implemented,2019/20,actual,n/r,action plans,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation plans on conflict-related sexual violence signed,2017/18,actual,n/a,implementation plans,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation plans on conflict-related sexual violence signed,2018/19,actual,n/a,implementation plans,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation plans on conflict-related sexual violence signed,2019/20,target,2,implementation plans,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation plans on conflict-related sexual violence signed,2019/20,actual,n/r,implementation plans,n/a,n/a,in words,no: signing postponed,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation of the two plans on conflict-related sexual violence,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation of the two plans on conflict-related sexual violence,2018/19,actual,n/a,percent,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation of the two plans on conflict-related sexual violence,2019/20,target,50,percent,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation of the two plans on conflict-related sexual violence,2019/20,actual,n/r,percent,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.6,training sessions for State agents,2017/18,actual,n/a,sessions,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.6,training sessions for State agents,2018/19,actual,n/a,sessions,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.6,training sessions for State agents,2019/20,target,15,sessions,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.6,training sessions for State agents,2019/20,actual,5,sessions,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.7,support requests with systematic risk assessment,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,support requests with systematic risk assessment,2018/19,actual,n/a,percent,n/a,n/a,not applicable,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,support requests with systematic risk assessment,2019/20,target,100,percent,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,support requests with systematic risk assessment,2019/20,actual,100,percent,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,requests for support to non-United Nations security forces received and assessed,2017/18,actual,n/r,requests,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,requests for support to non-United Nations security forces received and assessed,2018/19,actual,n/r,requests,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,requests for support to non-United Nations security forces received and assessed,2019/20,target,n/r,requests,n/a,n/a,not given,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,requests for support to non-United Nations security forces received and assessed,2019/20,actual,49,requests,=,n/a,n/a,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
3.2.1,annual reports produced,2017/18,actual,n/a,reports,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 1"
3.2.1,annual reports produced,2018/19,actual,n/a,reports,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 1"
3.2.1,annual reports produced,2019/20,target,1,reports,=,n/a,n/a,n/a,37,A/75/623,"II.F, 3.2, indicator 1"
3.2.1,annual reports produced,2019/20,actual,n/r,reports,n/a,n/a,in words,"yes: achieved, number not repeated",37,A/75/623,"II.F, 3.2, indicator 1"
3.2.2,strategic plans published,2017/18,actual,n/a,plans,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 2"
3.2.2,strategic plans published,2018/19,actual,n/a,plans,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 2"
3.2.2,strategic plans published,2019/20,target,1,plans,=,n/a,n/a,n/a,37,A/75/623,"II.F, 3.2, indicator 2"
3.2.2,strategic plans published,2019/20,actual,n/r,plans,n/a,n/a,in words,"yes: achieved, number not repeated",37,A/75/623,"II.F, 3.2, indicator 2"
3.2.3,structured network of civil society organizations established,2017/18,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,structured network of civil society organizations established,2018/19,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,structured network of civil society organizations established,2019/20,target,n/a,yes/no,n/a,n/a,in words,yes: network established,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,structured network of civil society organizations established,2019/20,actual,n/a,yes/no,n/a,n/a,in words,yes: alliance for engagement with international human rights mechanisms established,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,joint statements issued,2017/18,actual,n/a,statements,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,joint statements issued,2018/19,actual,n/a,statements,n/a,n/a,not applicable,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,joint statements issued,2019/20,target,1,statements,=,n/a,n/a,n/a,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,joint statements issued,2019/20,actual,0,statements,=,n/a,n/a,no: no statement issued,37,A/75/623,"II.F, 3.2, indicator 3"
3.2.4,vulnerable young people given vocational training and sensitization,2017/18,actual,n/a,persons,n/a,n/a,not applicable,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,vulnerable young people given vocational training and sensitization,2018/19,actual,n/a,persons,n/a,n/a,not applicable,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,vulnerable young people given vocational training and sensitization,2019/20,target,120,persons,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,vulnerable young people given vocational training and sensitization,2019/20,actual,n/r,persons,n/a,n/a,in words,no: vocational training postponed,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young people reached by regional sessions on violent extremism,2017/18,actual,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young people reached by regional sessions on violent extremism,2018/19,actual,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young people reached by regional sessions on violent extremism,2019/20,target,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young people reached by regional sessions on violent extremism,2019/20,actual,168,persons,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young women reached by regional sessions,2017/18,actual,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young women reached by regional sessions,2018/19,actual,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young women reached by regional sessions,2019/20,target,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young women reached by regional sessions,2019/20,actual,49,persons,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young men reached by regional sessions,2017/18,actual,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young men reached by regional sessions,2018/19,actual,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young men reached by regional sessions,2019/20,target,n/r,persons,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young men reached by regional sessions,2019/20,actual,119,persons,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,regional sessions on violent extremism,2017/18,actual,n/r,sessions,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,regional sessions on violent extremism,2018/19,actual,n/r,sessions,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,regional sessions on violent extremism,2019/20,target,n/r,sessions,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,regional sessions on violent extremism,2019/20,actual,3,sessions,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.2, indicator 4"
3.2.5,national law on gender-based violence adopted and implemented,2017/18,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,38,A/75/623,"II.F, 3.2, indicator 5"
3.2.5,national law on gender-based violence adopted and implemented,2018/19,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,38,A/75/623,"II.F, 3.2, indicator 5"
3.2.5,national law on gender-based violence adopted and implemented,2019/20,target,n/a,yes/no,n/a,n/a,in words,yes: law adopted and implemented,38,A/75/623,"II.F, 3.2, indicator 5"
3.2.5,national law on gender-based violence adopted and implemented,2019/20,actual,n/a,yes/no,n/a,n/a,in words,no: draft law not adopted despite continuous advocacy,38,A/75/623,"II.F, 3.2, indicator 5"
3.3.1,mobile team visits,2017/18,actual,n/a,visits,n/a,n/a,not applicable,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile team visits,2018/19,actual,n/a,visits,n/a,n/a,not applicable,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile team visits,2019/20,target,30,visits,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile team visits,2019/20,actual,1,visits,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile teams deployed,2017/18,actual,n/r,teams,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile teams deployed,2018/19,actual,n/r,teams,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile teams deployed,2019/20,target,n/r,teams,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile teams deployed,2019/20,actual,1,teams,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,testimonies collected by the mobile team,2017/18,actual,n/r,testimonies,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,testimonies collected by the mobile team,2018/19,actual,n/r,testimonies,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,testimonies collected by the mobile team,2019/20,target,n/r,testimonies,n/a,n/a,not given,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,testimonies collected by the mobile team,2019/20,actual,529,testimonies,=,n/a,n/a,n/a,38,A/75/623,"II.F, 3.3, indicator 1"
3.3.2,testimonies received,2017/18,actual,n/a,testimonies,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 2"
3.3.2,testimonies received,2018/19,actual,n/a,testimonies,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 2"
3.3.2,testimonies received,2019/20,target,13000,testimonies,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 2"
3.3.2,testimonies received,2019/20,actual,13117,testimonies,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 2"
3.3.3,cases investigated,2017/18,actual,n/a,cases,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 3"
3.3.3,cases investigated,2018/19,actual,n/a,cases,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 3"
3.3.3,cases investigated,2019/20,target,30,cases,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 3"
3.3.3,cases investigated,2019/20,actual,8,cases,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 3"
3.3.4,victims in public hearings,2017/18,actual,n/a,victims,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 4"
3.3.4,victims in public hearings,2018/19,actual,n/a,victims,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 4"
3.3.4,victims in public hearings,2019/20,target,48,victims,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 4"
3.3.4,victims in public hearings,2019/20,actual,13,victims,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 4"
3.3.5,women among staff,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 5"
3.3.5,women among staff,2018/19,actual,n/a,percent,n/a,n/a,not applicable,n/a,39,A/75/623,"II.F, 3.3, indicator 5"
3.3.5,women among staff,2019/20,target,40,percent,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 5"
3.3.5,women among staff,2019/20,actual,20,percent,=,n/a,n/a,n/a,39,A/75/623,"II.F, 3.3, indicator 5"
4.1.1,State officials returned,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State officials returned,2018/19,actual,30,percent,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State officials returned,2019/20,target,55,percent,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State officials returned,2019/20,actual,20,percent,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State official positions,2017/18,actual,n/a,positions,n/a,n/a,not applicable,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State official positions,2018/19,actual,195,positions,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State official positions,2019/20,target,195,positions,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State official positions,2019/20,actual,n/r,positions,n/a,n/a,not given,n/a,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.2,regional stabilization strategies validated,2017/18,actual,5,strategies,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 2"
4.1.2,regional stabilization strategies validated,2018/19,actual,5,strategies,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 2"
4.1.2,regional stabilization strategies validated,2019/20,target,6,strategies,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 2"
4.1.2,regional stabilization strategies validated,2019/20,actual,n/r,strategies,n/a,n/a,in words,"no: field validation could not start, preliminary work done",40,A/75/623,"II.F, 4.1, indicator 2"
4.1.3,peace dividend projects implemented,2017/18,actual,n/a,projects,n/a,n/a,not applicable,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,peace dividend projects implemented,2018/19,actual,152,projects,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,peace dividend projects implemented,2019/20,target,150,projects,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,peace dividend projects implemented,2019/20,actual,113,projects,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,projects adopted through the integrated strategic framework,2017/18,actual,n/r,projects,n/a,n/a,not given,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,projects adopted through the integrated strategic framework,2018/19,actual,n/r,projects,n/a,n/a,not given,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,projects adopted through the integrated strategic framework,2019/20,target,n/r,projects,n/a,n/a,not given,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,projects adopted through the integrated strategic framework,2019/20,actual,42,projects,=,n/a,n/a,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
4.2.1,national strategy on access to justice implemented,2017/18,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,42,A/75/623,"II.F, 4.2, indicator 1"
4.2.1,national strategy on access to justice implemented,2018/19,actual,n/a,yes/no,n/a,n/a,not applicable,n/a,42,A/75/623,"II.F, 4.2, indicator 1"
4.2.1,national strategy on access to justice implemented,2019/20,target,n/a,yes/no,n/a,n/a,in words,yes: strategy implemented,42,A/75/623,"II.F, 4.2, indicator 1"
4.2.1,national strategy on access to justice implemented,2019/20,actual,n/a,yes/no,n/a,n/a,in words,no: strategy neither drawn up nor implemented,42,A/75/623,"II.F, 4.2, indicator 1"
4.2.2,activities under the follow-up to the emergency programme implemented,2017/18,actual,n/c,percent,n/a,n/a,not comparable,all activities supporting the emergency programme implemented,42,A/75/623,"II.F, 4.2, indicator 2"
4.2.2,activities under the follow-up to the emergency programme implemented,2018/19,actual,n/c,percent,n/a,n/a,not comparable,all activities implemented,42,A/75/623,"II.F, 4.2, indicator 2"
4.2.2,activities under the follow-up to the emergency programme implemented,2019/20,target,33,percent,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 2"
4.2.2,activities under the follow-up to the emergency programme implemented,2019/20,actual,n/r,percent,n/a,n/a,in words,no: no progress,42,A/75/623,"II.F, 4.2, indicator 2"
4.2.3,framework on traditional and formal justice,2017/18,actual,n/a,milestone,n/a,n/a,in words,framework established,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,framework on traditional and formal justice,2018/19,actual,n/a,milestone,n/a,n/a,in words,legislation for the framework adopted,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,framework on traditional and formal justice,2019/20,target,n/a,milestone,n/a,n/a,in words,framework implemented,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,framework on traditional and formal justice,2019/20,actual,n/a,milestone,n/a,n/a,in words,no: no progress in implementation,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,frameworks established,2017/18,actual,n/r,frameworks,n/a,n/a,not given,n/a,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,frameworks established,2018/19,actual,n/r,frameworks,n/a,n/a,not given,n/a,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,frameworks established,2019/20,target,1,frameworks,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,frameworks established,2019/20,actual,n/r,frameworks,n/a,n/a,not given,n/a,42,A/75/623,"II.F, 4.2, indicator 3"
4.2.4,existing national legal texts on the website of the Ministry of Justice,2017/18,actual,n/a,texts,n/a,n/a,not applicable,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,existing national legal texts on the website of the Ministry of Justice,2018/19,actual,80,texts,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,existing national legal texts on the website of the Ministry of Justice,2019/20,target,80,texts,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,existing national legal texts on the website of the Ministry of Justice,2019/20,actual,87,texts,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,new legal texts on the website of the Ministry of Justice,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,new legal texts on the website of the Ministry of Justice,2018/19,actual,n/r,percent,n/a,n/a,not given,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,new legal texts on the website of the Ministry of Justice,2019/20,target,100,percent,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,new legal texts on the website of the Ministry of Justice,2019/20,actual,100,percent,=,n/a,n/a,n/a,42,A/75/623,"II.F, 4.2, indicator 4"
4.3.1,prisons strengthened,2017/18,actual,1,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons strengthened,2018/19,actual,2,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons strengthened,2019/20,target,4,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons strengthened,2019/20,actual,n/r,prisons,n/a,n/a,in words,strengthening of 4 prisons under way,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons with strengthening under way,2017/18,actual,n/r,prisons,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons with strengthening under way,2018/19,actual,n/r,prisons,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons with strengthening under way,2019/20,target,n/r,prisons,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons with strengthening under way,2019/20,actual,4,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,workshops for prison officials on security matters,2017/18,actual,n/r,workshops,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,workshops for prison officials on security matters,2018/19,actual,n/r,workshops,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,workshops for prison officials on security matters,2019/20,target,n/r,workshops,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,workshops for prison officials on security matters,2019/20,actual,99,workshops,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,training courses for prison officials on security matters,2017/18,actual,n/r,courses,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,training courses for prison officials on security matters,2018/19,actual,n/r,courses,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,training courses for prison officials on security matters,2019/20,target,n/r,courses,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,training courses for prison officials on security matters,2019/20,actual,23,courses,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.2,courts with security measures,2017/18,actual,n/a,courts,n/a,n/a,not applicable,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,courts with security measures,2018/19,actual,n/c,courts,n/a,n/a,not comparable,"national protection policy adopted, security measures phased in",44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,courts with security measures,2019/20,target,5,courts,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,courts with security measures,2019/20,actual,6,courts,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,high-level workshops on security of courts and judicial actors,2017/18,actual,n/r,workshops,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,high-level workshops on security of courts and judicial actors,2018/19,actual,n/r,workshops,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,high-level workshops on security of courts and judicial actors,2019/20,target,n/r,workshops,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,high-level workshops on security of courts and judicial actors,2019/20,actual,1,workshops,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.3,courts fully functioning,2017/18,actual,10,courts,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,courts fully functioning,2018/19,actual,13,courts,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,courts fully functioning,2019/20,target,15,courts,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,courts fully functioning,2019/20,actual,14,courts,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.4,prisons fully functioning,2017/18,actual,6,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons fully functioning,2018/19,actual,13,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons fully functioning,2019/20,target,15,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons fully functioning,2019/20,actual,11,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons without deployed staff,2017/18,actual,n/r,prisons,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons without deployed staff,2018/19,actual,n/r,prisons,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons without deployed staff,2019/20,target,n/r,prisons,n/a,n/a,not given,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons without deployed staff,2019/20,actual,4,prisons,=,n/a,n/a,n/a,44,A/75/623,"II.F, 4.3, indicator 4"
5.1.1,approved flight hours utilized,2017/18,actual,75,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,approved flight hours utilized,2018/19,actual,98.2,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,approved flight hours utilized,2019/20,target,90,percent,>=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,approved flight hours utilized,2019/20,actual,63,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,surveillance platforms not deployed,2017/18,actual,n/r,platforms,n/a,n/a,not given,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,surveillance platforms not deployed,2018/19,actual,n/r,platforms,n/a,n/a,not given,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,surveillance platforms not deployed,2019/20,target,n/r,platforms,n/a,n/a,not given,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,surveillance platforms not deployed,2019/20,actual,6,platforms,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 1"
5.1.2,authorized international posts vacant,2017/18,actual,17.5,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,authorized international posts vacant,2018/19,actual,10.1,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,authorized international posts vacant,2019/20,target,15,percent,=,3,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,authorized international posts vacant,2019/20,actual,8,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,long-vacant posts filled,2017/18,actual,n/r,posts,n/a,n/a,not given,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,long-vacant posts filled,2018/19,actual,n/r,posts,n/a,n/a,not given,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,long-vacant posts filled,2019/20,target,n/r,posts,n/a,n/a,not given,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,long-vacant posts filled,2019/20,actual,25,posts,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 2"
5.1.3,female international civilian staff,2017/18,actual,25,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 3"
5.1.3,female international civilian staff,2018/19,actual,12,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 3"
5.1.3,female international civilian staff,2019/20,target,30,percent,>=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 3"
5.1.3,female international civilian staff,2019/20,actual,27,percent,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 3"
5.1.4,days for roster recruitment to candidate selection,2017/18,actual,72,d,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 4"
5.1.4,days for roster recruitment to candidate selection,2018/19,actual,57,d,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 4"
5.1.4,days for roster recruitment to candidate selection,2019/20,target,45,d,<=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 4"
5.1.4,days for roster recruitment to candidate selection,2019/20,actual,72,d,=,n/a,n/a,n/a,45,A/75/623,"II.F, 5.1, indicator 4"
5.1.5,days for post-specific recruitment to candidate selection,2017/18,actual,271,d,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 5"
5.1.5,days for post-specific recruitment to candidate selection,2018/19,actual,252,d,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 5"
5.1.5,days for post-specific recruitment to candidate selection,2019/20,target,130,d,<=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 5"
5.1.5,days for post-specific recruitment to candidate selection,2019/20,actual,316,d,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 5"
5.1.6,environmental management score,2017/18,actual,57,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 6"
5.1.6,environmental management score,2018/19,actual,57,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 6"
5.1.6,environmental management score,2019/20,target,100,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 6"
5.1.6,environmental management score,2019/20,actual,69,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 6"
5.1.7,incidents resolved within targets,2017/18,actual,91.8,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 7"
5.1.7,incidents resolved within targets,2018/19,actual,87.7,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 7"
5.1.7,incidents resolved within targets,2019/20,target,95,percent,>=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 7"
5.1.7,incidents resolved within targets,2019/20,actual,97,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 7"
5.1.8,compliance with the safety risk management policy,2017/18,actual,100,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
5.1.8,compliance with the safety risk management policy,2018/19,actual,52.5,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
5.1.8,compliance with the safety risk management policy,2019/20,target,100,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
5.1.8,compliance with the safety risk management policy,2019/20,actual,70,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
5.1.9,property management index score,2017/18,actual,1388,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,property management index score,2018/19,actual,1492,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,property management index score,2019/20,target,1800,points,>=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,property management index score,2019/20,actual,1614,points,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,underlying key performance indicators,2017/18,actual,n/r,indicators,n/a,n/a,not given,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,underlying key performance indicators,2018/19,actual,n/r,indicators,n/a,n/a,not given,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,underlying key performance indicators,2019/20,target,20,indicators,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,underlying key performance indicators,2019/20,actual,n/r,indicators,n/a,n/a,not given,n/a,46,A/75/623,"II.F, 5.1, indicator 9"
5.1.10,deviation from the demand plan,2017/18,actual,n/a,percent,n/a,n/a,not applicable,n/a,46,A/75/623,"II.F, 5.1, indicator 10"
5.1.10,deviation from the demand plan,2018/19,actual,19.5,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 10"
5.1.10,deviation from the demand plan,2019/20,target,20,percent,<=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 10"
5.1.10,deviation from the demand plan,2019/20,actual,6.7,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 10"
5.1.11,contingent personnel in compliant premises,2017/18,actual,92,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 11"
5.1.11,contingent personnel in compliant premises,2018/19,actual,93,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 11"
5.1.11,contingent personnel in compliant premises,2019/20,target,100,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 11"
5.1.11,contingent personnel in compliant premises,2019/20,actual,100,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 11"
5.1.12,vendor compliance with rations standards,2017/18,actual,98.1,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 12"
5.1.12,vendor compliance with rations standards,2018/19,actual,96,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 12"
5.1.12,vendor compliance with rations standards,2019/20,target,95,percent,>=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 12"
5.1.12,vendor compliance with rations standards,2019/20,actual,98,percent,=,n/a,n/a,n/a,46,A/75/623,"II.F, 5.1, indicator 12"

"""#),
  EmbeddedResource(
    name: "indicator_performance", rowCount: 118,
    schema: #"""
{
      "name": "indicator_performance",
      "path": "data/indicator_performance.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Performance of indicators (derived)",
      "description": "Derived from indicator_values, one row a measure, for convenience: baselines, target and actual value side by side, and whether the target was met. Everything but column met stands in indicator_values.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "indicator", "type": "string", "title": "Indicator", "description": "Indicator.", "constraints": {"required": true}},
          {"name": "series", "type": "string", "title": "Series", "description": "Measure of the indicator.", "constraints": {"required": true}},
          {"name": "better", "type": "string", "title": "Better", "description": "Whether a higher or a lower value is the better one; not applicable to a number that only gives context.", "constraints": {"enum": ["higher", "lower"]}},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of all values of the row, as in indicator_series.", "constraints": {"required": true}},
          {"name": "baseline_2017_18", "type": "number", "unitField": "unit", "title": "Baseline 2017 18", "description": "Actual value of 2017/18, in the unit of the row; missing as in indicator_values.", "scale": 1},
          {"name": "baseline_2018_19", "type": "number", "unitField": "unit", "title": "Baseline 2018 19", "description": "Actual value of 2018/19, in the unit of the row; missing as in indicator_values.", "scale": 2},
          {"name": "target", "type": "number", "unitField": "unit", "title": "Target", "description": "Target of 2019/20, in the unit of the row; missing as in indicator_values.", "scale": 1},
          {"name": "target_qualifier", "type": "string", "title": "Target qualifier", "description": "How the target is meant: equal, at least, at most; not applicable where it is no number.", "constraints": {"enum": ["=", ">=", "<="]}},
          {"name": "tolerance", "type": "number", "unitField": "unit", "title": "Tolerance", "description": "By how much the target may be missed, in the unit of the row; not applicable where no tolerance is stated.", "scale": 0},
          {"name": "actual", "type": "number", "unitField": "unit", "title": "Actual", "description": "Actual value of 2019/20, in the unit of the row; missing as in indicator_values.", "scale": 1},
          {"name": "met", "type": "string", "title": "Met", "description": "Computed: 'yes' where the actual value is as good as the target or better, minding better and tolerance, or where the report says in words that it was done; 'no' where it is worse, or where the report says that it was not done; not reported where there is no target, no actual value, or words that do not decide it. It does not follow the label in indicators.achieved.", "constraints": {"enum": ["yes", "no"]}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["indicator", "series"],
        "foreignKeys": [
          {"fields": ["indicator", "series"], "reference": {"resource": "indicator_series", "fields": ["indicator", "series"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
indicator,series,better,unit,baseline_2017_18,baseline_2018_19,target,target_qualifier,tolerance,actual,met,report,source
1.1.1,civil society organizations supported,higher,organizations,170,140,150,=,n/a,206,yes,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshops held,higher,workshops,n/r,n/r,n/r,n/a,n/a,7,n/r,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,workshop participants,higher,participants,n/r,n/r,n/r,n/a,n/a,331,n/r,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,women and young people among workshop participants,higher,participants,n/r,n/r,n/r,n/a,n/a,108,n/r,A/75/623,"II.F, 1.1, indicator 1"
1.1.2,women participating in the peace process,higher,women,n/a,600,650,=,n/a,200,no,A/75/623,"II.F, 1.1, indicator 2"
1.1.3,technical notes on institutional reform,higher,technical notes,n/a,n/a,5,=,n/a,0,no,A/75/623,"II.F, 1.1, indicator 3"
1.1.4,steps of armed movements towards becoming political entities,higher,milestone,n/a,n/a,n/a,n/a,n/a,n/a,n/r,A/75/623,"II.F, 1.1, indicator 4"
1.2.1,electoral codes in full compliance,higher,electoral codes,n/a,1,1,=,n/a,n/r,no,A/75/623,"II.F, 1.2, indicator 1"
1.2.2,stakeholder groups with technical tools and information,higher,stakeholder groups,n/a,8,8,=,n/a,8,yes,A/75/623,"II.F, 1.2, indicator 2"
1.2.3,women candidates elected,higher,percent,n/a,30,30,=,n/a,27.9,no,A/75/623,"II.F, 1.2, indicator 3"
1.2.4,communes supported,higher,communes,n/a,703,703,=,n/a,703,yes,A/75/623,"II.F, 1.2, indicator 4"
1.2.5,electoral results tabulation system,higher,milestone,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 1.2, indicator 5"
1.3.1,meetings with regional councils,higher,meetings,n/a,n/r,2,=,n/a,2,yes,A/75/623,"II.F, 1.3, indicator 1"
1.3.2,commitments and decisions,higher,commitments and decisions,n/a,n/a,3,=,n/a,1,no,A/75/623,"II.F, 1.3, indicator 2"
1.3.3,levels with functioning authorities,higher,milestone,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,regional interim administrations functioning,higher,administrations,n/a,n/a,n/r,n/a,n/a,5,n/r,A/75/623,"II.F, 1.3, indicator 3"
1.3.3,cercle interim administrations functioning,higher,administrations,n/a,n/a,n/r,n/a,n/a,21,n/r,A/75/623,"II.F, 1.3, indicator 3"
1.4.1,plenary meetings of the Agreement Monitoring Committee,higher,meetings,8,9,11,=,n/a,5,no,A/75/623,"II.F, 1.4, indicator 1"
1.4.2,plenary meetings of each thematic subcommittee,higher,meetings,9,9,12,=,n/a,n/r,n/r,A/75/623,"II.F, 1.4, indicator 2"
1.4.3,reports of the Independent Observer,higher,reports,n/a,n/a,11,=,n/a,3,no,A/75/623,"II.F, 1.4, indicator 3"
1.4.4,coordination meetings,higher,meetings,12,12,12,=,n/a,6,no,A/75/623,"II.F, 1.4, indicator 4"
1.4.5,good offices and mediation helping to resolve contentious issues,higher,yes/no,n/r,n/r,n/a,n/a,n/a,n/a,yes,A/75/623,"II.F, 1.4, indicator 5"
1.4.6,partner initiatives,higher,initiatives,2,n/a,4,=,n/a,2,no,A/75/623,"II.F, 1.4, indicator 6"
2.1.1,"attacks on forces, bases and installations",lower,attacks,92,76,80,=,n/a,91,no,A/75/623,"II.F, 2.1, indicator 1"
2.1.2,attacks on convoys and contractors along the main supply routes,lower,attacks,202,106,175,=,n/a,149,yes,A/75/623,"II.F, 2.1, indicator 2"
2.1.3,camps reopened or reactivated,higher,camps,1,2,11,=,n/a,2,no,A/75/623,"II.F, 2.1, indicator 3"
2.1.4,Malian security forces personnel deployed,higher,personnel,2147,3367,3400,=,n/a,4311,yes,A/75/623,"II.F, 2.1, indicator 4"
2.1.5,detachments trained and equipped,higher,detachments,16,24,28,=,n/a,29,yes,A/75/623,"II.F, 2.1, indicator 5"
2.2.1,civilian casualties,lower,persons,n/a,1962,300,=,n/a,1911,no,A/75/623,"II.F, 2.2, indicator 1"
2.2.1,share of casualties in central Mali,n/a,percent,n/r,n/r,n/r,n/a,n/a,80,n/r,A/75/623,"II.F, 2.2, indicator 1"
2.2.2,incidents of direct violence against civilians,lower,incidents,n/a,1093,600,=,n/a,1324,no,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,share of incidents in Mopti and Ségou,n/a,percent,n/r,n/r,n/r,n/a,n/a,80,n/r,A/75/623,"II.F, 2.2, indicator 2"
2.2.3,internally displaced persons and refugees returned,higher,persons,n/a,286252,50000,=,n/a,50000,yes,A/75/623,"II.F, 2.2, indicator 3"
2.2.4,cities with community-based early warning and protection mechanisms,higher,cities,n/a,12,50,=,n/a,n/r,no,A/75/623,"II.F, 2.2, indicator 4"
2.2.5,municipal reconciliation committees established,higher,committees,n/a,n/a,32,=,n/a,32,yes,A/75/623,"II.F, 2.2, indicator 5"
2.2.6,women and girls reached by HIV awareness and services,higher,women and girls,n/a,n/a,2000,=,n/a,2014,yes,A/75/623,"II.F, 2.2, indicator 6"
2.2.6,women and girls voluntarily tested for HIV,higher,women and girls,n/r,n/r,n/r,n/a,n/a,1181,n/r,A/75/623,"II.F, 2.2, indicator 6"
2.3.1,former combatants processed,higher,persons,0,3000,7000,=,n/a,2171,no,A/75/623,"II.F, 2.3, indicator 1"
2.3.2,former combatants in reinsertion projects,higher,persons,n/r,n/r,7000,=,n/a,n/r,no,A/75/623,"II.F, 2.3, indicator 2"
2.3.3,direct beneficiaries of community violence reduction,higher,persons,20600,20000,20000,=,n/a,42612,yes,A/75/623,"II.F, 2.3, indicator 3"
2.3.3,women among direct beneficiaries,higher,women,n/r,n/r,n/r,n/a,n/a,21425,n/r,A/75/623,"II.F, 2.3, indicator 3"
2.4.1,security sector reform strategies implemented,higher,strategies,n/a,n/a,1,=,n/a,n/r,n/r,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national border policies implemented,higher,policies,n/a,n/a,1,=,n/a,n/r,n/r,A/75/623,"II.F, 2.4, indicator 1"
2.4.1,national strategies against terrorism and violent extremism implemented,higher,strategies,n/a,n/a,1,=,n/a,n/r,n/r,A/75/623,"II.F, 2.4, indicator 1"
2.4.2,strategic action plans adopted,higher,action plans,n/a,n/a,1,=,n/a,n/r,yes,A/75/623,"II.F, 2.4, indicator 2"
2.4.2,complementary strategies adopted,higher,strategies,n/a,n/a,2,=,n/a,n/r,yes,A/75/623,"II.F, 2.4, indicator 2"
2.4.3,women in the police,higher,percent,14,14,25,=,n/a,25,yes,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the gendarmerie,higher,percent,5,2,9,=,n/a,9,yes,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the National Guard,higher,percent,6.5,6.25,9.5,=,n/a,9.5,yes,A/75/623,"II.F, 2.4, indicator 3"
2.4.3,women in the armed forces,higher,percent,n/a,9.5,10,=,n/a,11,yes,A/75/623,"II.F, 2.4, indicator 3"
2.4.4,officers trained or mentored,higher,percent,100,100,100,=,n/a,100,yes,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,infrastructure and equipment of the specialized judicial unit,higher,milestone,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 2.4, indicator 4"
3.1.1,periodic reports submitted,higher,reports,n/a,n/a,1,=,n/a,1,yes,A/75/623,"II.F, 3.1, indicator 1"
3.1.2,investigations or disciplinary processes opened,higher,processes,n/a,n/a,10,=,n/a,35,yes,A/75/623,"II.F, 3.1, indicator 2"
3.1.2,cases referred to national authorities,higher,cases,n/r,n/r,n/r,n/a,n/a,129,n/r,A/75/623,"II.F, 3.1, indicator 2"
3.1.3,national law adopted by parliament,higher,yes/no,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,strategies implemented,higher,strategies,n/a,n/a,2,>=,n/a,n/r,n/r,A/75/623,"II.F, 3.1, indicator 3"
3.1.3,delegations that advocated the law with parliament and Government,higher,delegations,n/r,n/r,n/r,n/a,n/a,2,n/r,A/75/623,"II.F, 3.1, indicator 3"
3.1.4,measures taken by armed groups,higher,measures,n/a,n/a,10,=,n/a,n/r,no,A/75/623,"II.F, 3.1, indicator 4"
3.1.5,action plans on violations against children signed,higher,action plans,1,1,n/r,n/a,n/a,n/r,n/r,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,action plans on violations against children implemented,higher,action plans,n/r,n/r,2,=,n/a,n/r,n/r,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation plans on conflict-related sexual violence signed,higher,implementation plans,n/a,n/a,2,=,n/a,n/r,no,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,implementation of the two plans on conflict-related sexual violence,higher,percent,n/a,n/a,50,=,n/a,n/r,n/r,A/75/623,"II.F, 3.1, indicator 5"
3.1.6,training sessions for State agents,higher,sessions,n/a,n/a,15,=,n/a,5,no,A/75/623,"II.F, 3.1, indicator 6"
3.1.7,support requests with systematic risk assessment,higher,percent,n/a,n/a,100,=,n/a,100,yes,A/75/623,"II.F, 3.1, indicator 7"
3.1.7,requests for support to non-United Nations security forces received and assessed,higher,requests,n/r,n/r,n/r,n/a,n/a,49,n/r,A/75/623,"II.F, 3.1, indicator 7"
3.2.1,annual reports produced,higher,reports,n/a,n/a,1,=,n/a,n/r,yes,A/75/623,"II.F, 3.2, indicator 1"
3.2.2,strategic plans published,higher,plans,n/a,n/a,1,=,n/a,n/r,yes,A/75/623,"II.F, 3.2, indicator 2"
3.2.3,structured network of civil society organizations established,higher,yes/no,n/a,n/a,n/a,n/a,n/a,n/a,yes,A/75/623,"II.F, 3.2, indicator 3"
3.2.3,joint statements issued,higher,statements,n/a,n/a,1,=,n/a,0,no,A/75/623,"II.F, 3.2, indicator 3"
3.2.4,vulnerable young people given vocational training and sensitization,higher,persons,n/a,n/a,120,=,n/a,n/r,no,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young people reached by regional sessions on violent extremism,higher,persons,n/r,n/r,n/r,n/a,n/a,168,n/r,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young women reached by regional sessions,higher,persons,n/r,n/r,n/r,n/a,n/a,49,n/r,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,young men reached by regional sessions,higher,persons,n/r,n/r,n/r,n/a,n/a,119,n/r,A/75/623,"II.F, 3.2, indicator 4"
3.2.4,regional sessions on violent extremism,higher,sessions,n/r,n/r,n/r,n/a,n/a,3,n/r,A/75/623,"II.F, 3.2, indicator 4"
3.2.5,national law on gender-based violence adopted and implemented,higher,yes/no,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 3.2, indicator 5"
3.3.1,mobile team visits,higher,visits,n/a,n/a,30,=,n/a,1,no,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,mobile teams deployed,higher,teams,n/r,n/r,n/r,n/a,n/a,1,n/r,A/75/623,"II.F, 3.3, indicator 1"
3.3.1,testimonies collected by the mobile team,higher,testimonies,n/r,n/r,n/r,n/a,n/a,529,n/r,A/75/623,"II.F, 3.3, indicator 1"
3.3.2,testimonies received,higher,testimonies,n/a,n/a,13000,=,n/a,13117,yes,A/75/623,"II.F, 3.3, indicator 2"
3.3.3,cases investigated,higher,cases,n/a,n/a,30,=,n/a,8,no,A/75/623,"II.F, 3.3, indicator 3"
3.3.4,victims in public hearings,higher,victims,n/a,n/a,48,=,n/a,13,no,A/75/623,"II.F, 3.3, indicator 4"
3.3.5,women among staff,higher,percent,n/a,n/a,40,=,n/a,20,no,A/75/623,"II.F, 3.3, indicator 5"
4.1.1,State officials returned,higher,percent,n/a,30,55,=,n/a,20,no,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,State official positions,n/a,positions,n/a,195,195,=,n/a,n/r,n/r,A/75/623,"II.F, 4.1, indicator 1"
4.1.2,regional stabilization strategies validated,higher,strategies,5,5,6,=,n/a,n/r,no,A/75/623,"II.F, 4.1, indicator 2"
4.1.3,peace dividend projects implemented,higher,projects,n/a,152,150,=,n/a,113,no,A/75/623,"II.F, 4.1, indicator 3"
4.1.3,projects adopted through the integrated strategic framework,higher,projects,n/r,n/r,n/r,n/a,n/a,42,n/r,A/75/623,"II.F, 4.1, indicator 3"
4.2.1,national strategy on access to justice implemented,higher,yes/no,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 4.2, indicator 1"
4.2.2,activities under the follow-up to the emergency programme implemented,higher,percent,n/c,n/c,33,=,n/a,n/r,no,A/75/623,"II.F, 4.2, indicator 2"
4.2.3,framework on traditional and formal justice,higher,milestone,n/a,n/a,n/a,n/a,n/a,n/a,no,A/75/623,"II.F, 4.2, indicator 3"
4.2.3,frameworks established,higher,frameworks,n/r,n/r,1,=,n/a,n/r,n/r,A/75/623,"II.F, 4.2, indicator 3"
4.2.4,existing national legal texts on the website of the Ministry of Justice,higher,texts,n/a,80,80,=,n/a,87,yes,A/75/623,"II.F, 4.2, indicator 4"
4.2.4,new legal texts on the website of the Ministry of Justice,higher,percent,n/a,n/r,100,=,n/a,100,yes,A/75/623,"II.F, 4.2, indicator 4"
4.3.1,prisons strengthened,higher,prisons,1,2,4,=,n/a,n/r,n/r,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,prisons with strengthening under way,higher,prisons,n/r,n/r,n/r,n/a,n/a,4,n/r,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,workshops for prison officials on security matters,higher,workshops,n/r,n/r,n/r,n/a,n/a,99,n/r,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,training courses for prison officials on security matters,higher,courses,n/r,n/r,n/r,n/a,n/a,23,n/r,A/75/623,"II.F, 4.3, indicator 1"
4.3.2,courts with security measures,higher,courts,n/a,n/c,5,=,n/a,6,yes,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,high-level workshops on security of courts and judicial actors,higher,workshops,n/r,n/r,n/r,n/a,n/a,1,n/r,A/75/623,"II.F, 4.3, indicator 2"
4.3.3,courts fully functioning,higher,courts,10,13,15,=,n/a,14,no,A/75/623,"II.F, 4.3, indicator 3"
4.3.4,prisons fully functioning,higher,prisons,6,13,15,=,n/a,11,no,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,prisons without deployed staff,lower,prisons,n/r,n/r,n/r,n/a,n/a,4,n/r,A/75/623,"II.F, 4.3, indicator 4"
5.1.1,approved flight hours utilized,higher,percent,75,98.2,90,>=,n/a,63,no,A/75/623,"II.F, 5.1, indicator 1"
5.1.1,surveillance platforms not deployed,lower,platforms,n/r,n/r,n/r,n/a,n/a,6,n/r,A/75/623,"II.F, 5.1, indicator 1"
5.1.2,authorized international posts vacant,lower,percent,17.5,10.1,15,=,3,8,yes,A/75/623,"II.F, 5.1, indicator 2"
5.1.2,long-vacant posts filled,higher,posts,n/r,n/r,n/r,n/a,n/a,25,n/r,A/75/623,"II.F, 5.1, indicator 2"
5.1.3,female international civilian staff,higher,percent,25,12,30,>=,n/a,27,no,A/75/623,"II.F, 5.1, indicator 3"
5.1.4,days for roster recruitment to candidate selection,lower,d,72,57,45,<=,n/a,72,no,A/75/623,"II.F, 5.1, indicator 4"
5.1.5,days for post-specific recruitment to candidate selection,lower,d,271,252,130,<=,n/a,316,no,A/75/623,"II.F, 5.1, indicator 5"
5.1.6,environmental management score,higher,points,57,57,100,=,n/a,69,no,A/75/623,"II.F, 5.1, indicator 6"
5.1.7,incidents resolved within targets,higher,percent,91.8,87.7,95,>=,n/a,97,yes,A/75/623,"II.F, 5.1, indicator 7"
5.1.8,compliance with the safety risk management policy,higher,percent,100,52.5,100,=,n/a,70,no,A/75/623,"II.F, 5.1, indicator 8"
5.1.9,property management index score,higher,points,1388,1492,1800,>=,n/a,1614,no,A/75/623,"II.F, 5.1, indicator 9"
5.1.9,underlying key performance indicators,n/a,indicators,n/r,n/r,20,=,n/a,n/r,n/r,A/75/623,"II.F, 5.1, indicator 9"
5.1.10,deviation from the demand plan,lower,percent,n/a,19.5,20,<=,n/a,6.7,yes,A/75/623,"II.F, 5.1, indicator 10"
5.1.11,contingent personnel in compliant premises,higher,percent,92,93,100,=,n/a,100,yes,A/75/623,"II.F, 5.1, indicator 11"
5.1.12,vendor compliance with rations standards,higher,percent,98.1,96,95,>=,n/a,98,yes,A/75/623,"II.F, 5.1, indicator 12"

"""#),
  EmbeddedResource(
    name: "outputs", rowCount: 186,
    schema: #"""
{
      "name": "outputs",
      "path": "data/outputs.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Planned outputs",
      "description": "The planned outputs of each expected accomplishment (section II.F), in the order of the report, with what came of them. Quantities of the plan are in planned_quantities, those of the result in results.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "output", "type": "string", "title": "Output", "description": "Number of the output, such as '1.1.1': the expected accomplishment and the ordinal in it; in 5.1 the three service improvements come first. A text, sorted by its parts.", "constraints": {"required": true, "unique": true, "pattern": "^[1-5]\\.[1-9]\\.[0-9]+$"}},
          {"name": "accomplishment", "type": "string", "title": "Accomplishment", "description": "Expected accomplishment that the output belongs to.", "constraints": {"required": true}},
          {"name": "service", "type": "string", "title": "Service", "description": "Heading of the service under which the output stands in 5.1; not applicable elsewhere."},
          {"name": "service_zh", "type": "string", "title": "Service (Chinese)", "description": "Chinese name of the service; not applicable elsewhere."},
          {"name": "name", "type": "string", "title": "Name", "description": "What was planned, in short.", "constraints": {"required": true}},
          {"name": "name_zh", "type": "string", "title": "Name (Chinese)", "description": "Key phrase of the output in Chinese, a short form of the wording of the report.", "constraints": {"required": true}},
          {"name": "status", "type": "string", "title": "Status", "description": "How the result compares with the plan, judged by the quantities that share an item and by yes and no: 'exceeded' where some quantities are above the plan and none below; 'met' where all equal it; 'partly' where some are below or not done and none above; 'mixed' where some are above and some below; 'not met' where the report prints none for all that was planned; 'not done' where it prints no; 'done' where it prints yes or counts what the plan gave no number for. A planned maximum counts as met when it is kept, unless the report calls the result lower; implied quantities count like others; where the plan counts together what the result counts apart (4.2.7) the sum is compared.", "constraints": {"required": true, "enum": ["met", "exceeded", "partly", "not met", "done", "not done", "mixed"]}},
          {"name": "direction", "type": "string", "title": "Direction", "description": "What the remark of the report calls the output: higher or lower than planned, 'mixed' where it says both of different lines, 'none' where it says neither. As stated, also beside numbers that tell otherwise.", "constraints": {"required": true, "enum": ["higher", "lower", "mixed", "none"]}},
          {"name": "reason", "type": "string", "title": "Reason", "description": "Why the result differs from the plan, as the report gives it, in short; not reported where it gives no reason."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["output"],
        "foreignKeys": [
          {"fields": ["accomplishment"], "reference": {"resource": "accomplishments", "fields": ["accomplishment"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
output,accomplishment,service,service_zh,name,name_zh,status,direction,reason,page,report,source
1.1.1,1.1,n/a,n/a,Workshops on advocacy by civil society organizations and civil society observatories of the peace agreement,民间社会观察站,partly,lower,restrictions owing to the COVID-19 pandemic,15,A/75/623,"II.F, 1.1, output 1"
1.1.2,1.1,n/a,n/a,"Quarterly meetings and monthly awareness sessions with civil society organizations, including women and youth groups",季度会议和每月一次的提高认识会议,not done,none,"pace of local and regional activities, and restrictions owing to the COVID-19 pandemic",15,A/75/623,"II.F, 1.1, output 2"
1.1.3,1.1,n/a,n/a,Support to Security Council resolution 1325 (2000) on women and peace and security in Mali,每月举行会议,partly,lower,"workshops: restrictions owing to COVID-19; translation: activities reprioritized, including the high-level workshop on women's participation in the peace agreement",16,A/75/623,"II.F, 1.1, output 3"
1.1.4,1.1,n/a,n/a,Two-monthly meetings with the ministry for women's affairs on women's part in the peace process,妇女事务部,exceeded,none,n/r,16,A/75/623,"II.F, 1.1, output 4"
1.1.5,1.1,n/a,n/a,"Two-monthly exchanges of experience of women of Mali, West Africa and the Sahel",经验交流会议,done,none,n/r,16,A/75/623,"II.F, 1.1, output 5"
1.1.6,1.1,n/a,n/a,Coordination meetings and workshops on Malian women's contribution to implementing the peace agreement,协调会议,partly,lower,Government chose to concentrate on the high-level workshop on women's participation,16,A/75/623,"II.F, 1.1, output 6"
1.1.7,1.1,n/a,n/a,"Meetings and workshops with the National Assembly, political parties, signatory movements and trade unions",国民议会和各政党,mixed,lower,challenges faced by the National Assembly; one more workshop was held to foster engagement with trade unions,16,A/75/623,"II.F, 1.1, output 7"
1.1.8,1.1,n/a,n/a,Technical support to the constitutional review committee on constitutional reform under the peace agreement,宪法审查委员会,done,none,n/r,16,A/75/623,"II.F, 1.1, output 8"
1.1.9,1.1,n/a,n/a,Technical and logistical support to the Prime Minister's policy committee for central Mali,马里中部政策委员会,done,none,n/r,16,A/75/623,"II.F, 1.1, output 9"
1.1.10,1.1,n/a,n/a,Expert advice to armed movements on legal documents for their transformation into political entities,专家咨询意见,not done,none,political and institutional crisis; the Mission turned to the movements' part in the political process and national dialogue,16,A/75/623,"II.F, 1.1, output 10"
1.1.11,1.1,n/a,n/a,"Workshops with regional reconciliation support teams, and technical advice to ministries on reconciliation and reintegration",大区和解支助小组,partly,lower,restrictions owing to the COVID-19 pandemic,16,A/75/623,"II.F, 1.1, output 11"
1.1.12,1.1,n/a,n/a,Outreach campaigns on the mandate of the Mission and progress of the peace agreement,外联运动,mixed,none,n/r,17,A/75/623,"II.F, 1.1, output 12"
1.2.1,1.2,n/a,n/a,"Technical support to electoral legislative and institutional reform, including a single election management body",立法和选举改革,partly,lower,political crisis after the elections,17,A/75/623,"II.F, 1.2, output 1"
1.2.2,1.2,n/a,n/a,Workshops on the key legislative and institutional reforms recommended by the peace agreement,关键必要立法和体制改革,met,none,n/r,18,A/75/623,"II.F, 1.2, output 2"
1.2.3,1.2,n/a,n/a,"Capacity-building workshops on civic education and voter outreach for electoral bodies, civil society and media",能力建设讲习班,met,none,n/r,18,A/75/623,"II.F, 1.2, output 3"
1.2.4,1.2,n/a,n/a,Advice on the management of electoral disputes,选举中的争端,met,none,n/r,18,A/75/623,"II.F, 1.2, output 4"
1.2.5,1.2,n/a,n/a,Workshops on preventing and mitigating election-related conflict,与选举有关的冲突,partly,lower,restrictions owing to the COVID-19 pandemic,18,A/75/623,"II.F, 1.2, output 5"
1.2.6,1.2,n/a,n/a,Participatory assessment workshops on the quota law and women's and youth participation in elections,参与性评价,met,none,n/r,18,A/75/623,"II.F, 1.2, output 6"
1.2.7,1.2,n/a,n/a,Round tables and training courses on electoral system review and the single election management body,选举制度审查,not done,none,COVID-19 restrictions: activities turned into weekly meetings with fewer regional stakeholders on preventing election-related violence,18,A/75/623,"II.F, 1.2, output 7"
1.2.8,1.2,n/a,n/a,"Technical, logistical and security support to the 2019/20 elections",2019/20 年度选举进程支助,mixed,mixed,"lower: referendum, regional and local elections postponed, COVID-19 delayed recruitment; higher: more Government requests for Mission-supported transport",18,A/75/623,"II.F, 1.2, output 8"
1.2.9,1.2,n/a,n/a,Workshops to identify potential candidates and to reflect women's and youth priorities in electoral processes,可能参选的候选人,met,none,n/r,19,A/75/623,"II.F, 1.2, output 9"
1.2.10,1.2,n/a,n/a,Public information campaign on the electoral cycle,选举周期,exceeded,higher,"priority given to informing citizens on the electoral process, including women's empowerment and participation",19,A/75/623,"II.F, 1.2, output 10"
1.3.1,1.3,n/a,n/a,Expert advice to interim authorities on implementing the regionalization policy,区域化政策,not done,none,regionalization policy depended on completion of the inclusive national dialogue and legislative elections; advice suspended,20,A/75/623,"II.F, 1.3, output 1"
1.3.2,1.3,n/a,n/a,"Capacity-building courses for local officials on reconciliation, local governance, procurement, gender and decentralization",能力建设培训班,exceeded,none,n/r,20,A/75/623,"II.F, 1.3, output 2"
1.3.3,1.3,n/a,n/a,"Training on decentralization and local development for interim authorities, special advisers and newly elected members",培训员培训班,partly,none,regional sessions moved to the next period under COVID-19 restrictions,20,A/75/623,"II.F, 1.3, output 3"
1.4.1,1.4,n/a,n/a,Support to monthly meetings of the Agreement Monitoring Committee and its 4 thematic subcommittees,月度会议,partly,none,n/r,21,A/75/623,"II.F, 1.4, output 1"
1.4.2,1.4,n/a,n/a,Travel of representatives of the parties to Bamako for the Committee and its 4 subcommittees,前往巴马科,done,none,n/r,21,A/75/623,"II.F, 1.4, output 2"
1.4.3,1.4,n/a,n/a,Co-chairing of and technical expertise to the Defence and Security Subcommittee,国防与安全小组委员会,done,none,n/r,21,A/75/623,"II.F, 1.4, output 3"
1.4.4,1.4,n/a,n/a,"Organizational, substantive and logistical support to the Independent Observer",独立观察员,done,none,n/r,21,A/75/623,"II.F, 1.4, output 4"
1.4.5,1.4,n/a,n/a,Regular coordination meetings with the High Representative of the President and other government bodies,定期协调会议,done,none,n/r,21,A/75/623,"II.F, 1.4, output 5"
1.4.6,1.4,n/a,n/a,"Monthly coordination meetings with international mediators and the international community, with reports",与国际调解人和国际社会的协调会议,done,none,n/r,21,A/75/623,"II.F, 1.4, output 6"
1.4.7,1.4,n/a,n/a,Expertise to actors of the Nouakchott Process and the ministerial coordination platform for the Sahel,努瓦克肖特进程,done,none,n/r,21,A/75/623,"II.F, 1.4, output 7"
1.4.8,1.4,n/a,n/a,Logistical support to an inter-mission cooperation meeting of MINUSMA and UNOWAS,特派任务间合作会议,not done,none,"meeting postponed under COVID-19 restrictions, so no logistical support was given",21,A/75/623,"II.F, 1.4, output 8"
2.1.1,2.1,n/a,n/a,"Coordination meetings of the Technical Commission on Security on ceasefire monitoring, security arrangements and cantonment",安全问题技术委员会协调会议,exceeded,higher,more meetings and Mission good offices needed for deployment of reconstituted battalions and the operation for a weapon-free Ménaka,24,A/75/623,"II.F, 2.1, output 1"
2.1.2,2.1,n/a,n/a,Mixed patrols coordinated by the Operational Coordination Mechanism,混合巡逻,not done,none,COVID-19 delayed deployment of reconstituted Malian forces; forces deployed in early 2020 were late in becoming operational,24,A/75/623,"II.F, 2.1, output 2"
2.1.3,2.1,n/a,n/a,"Military foot patrols in each main population centre, including those coordinated with mixed patrols",军事徒步巡逻,exceeded,higher,proactive approach of frequent patrols in populated areas under the Mission adaptation plan,24,A/75/623,"II.F, 2.1, output 3"
2.1.4,2.1,n/a,n/a,Operations led by the force or in which the Mission takes part,稳定团部队牵头的行动,mixed,higher,operational needs of the Mission adaptation plan,24,A/75/623,"II.F, 2.1, output 4"
2.1.5,2.1,n/a,n/a,Security for humanitarian assistance missions arranged with the Office for the Coordination of Humanitarian Affairs,人道主义援助任务,partly,lower,fewer requests from the Office for the Coordination of Humanitarian Affairs,24,A/75/623,"II.F, 2.1, output 5"
2.1.6,2.1,n/a,n/a,"Close air support, military utility helicopter and military air transport missions",近距离空中支援任务,exceeded,higher,"operational needs, rugged terrain hampering ground transport, general insecurity and more attacks, above all on Malian forces",24,A/75/623,"II.F, 2.1, output 6"
2.1.7,2.1,n/a,n/a,Manned and unmanned aerial surveillance missions for actionable intelligence,空中侦察任务,partly,lower,"procurement challenges: 6 unmanned aerial vehicles and 6 manned intelligence, surveillance and reconnaissance platforms not deployed",25,A/75/623,"II.F, 2.1, output 7"
2.1.8,2.1,n/a,n/a,Support to the Malian armed forces under the memorandum of understanding of November 2017,谅解备忘录,done,none,n/r,25,A/75/623,"II.F, 2.1, output 8"
2.1.9,2.1,n/a,n/a,Monthly key leader engagement and outreach in all areas of operations,主要领导人,done,none,n/r,25,A/75/623,"II.F, 2.1, output 9"
2.1.10,2.1,n/a,n/a,United Nations police patrol days in unstable areas in support of the Malian security forces,巡逻日,partly,lower,police turned to security for the legislative elections; COVID-19 restrictions; demonstrations in several regions,25,A/75/623,"II.F, 2.1, output 10"
2.1.11,2.1,n/a,n/a,"Gender-sensitive advisory activities to the Malian security forces, training institutions and special units",咨询活动,partly,lower,"legislative elections, COVID-19 movement restrictions and suspended rotations",25,A/75/623,"II.F, 2.1, output 11"
2.1.12,2.1,n/a,n/a,Guidance and training to infantry troop contributors with improvised explosive device awareness training capacity,简易爆炸装置认识培训,done,none,n/r,25,A/75/623,"II.F, 2.1, output 12"
2.1.13,2.1,n/a,n/a,"Specialized explosive threat training for infantry battalions, combat convoy companies and formed police units",爆炸物威胁专门培训,done,none,n/r,25,A/75/623,"II.F, 2.1, output 13"
2.1.14,2.1,n/a,n/a,Context-specific training of explosive ordnance disposal companies of troop-contributing countries to United Nations standards,爆炸物处理连培训,met,none,n/r,25,A/75/623,"II.F, 2.1, output 14"
2.1.15,2.1,n/a,n/a,Explosive ordnance disposal team for Timbuktu and explosive detection dogs for Mission premises,爆炸物处理队,met,none,n/r,26,A/75/623,"II.F, 2.1, output 15"
2.1.16,2.1,n/a,n/a,"Basic improvised explosive device awareness training for all military, police and civilian components",简易爆炸装置认知培训,met,none,n/r,26,A/75/623,"II.F, 2.1, output 16"
2.1.17,2.1,n/a,n/a,"Explosive threat mitigation support and advice to Mission leadership, enabling forces and Headquarters",减轻爆炸物威胁,met,none,n/r,26,A/75/623,"II.F, 2.1, output 17"
2.1.18,2.1,n/a,n/a,Improvised explosive device mitigation training for new and previously trained emergency response teams,应急小组,met,none,n/r,26,A/75/623,"II.F, 2.1, output 18"
2.1.19,2.1,n/a,n/a,"Safer strategic ammunition depot and storage areas, with stockpile destruction assistance",弹药库,partly,lower,local contractor performed poorly on the perimeter fence; COVID-19 suspended transport of storage units,26,A/75/623,"II.F, 2.1, output 19"
2.1.20,2.1,n/a,n/a,Daily radio broadcasts encouraging listeners to discuss security concerns,每日播放的广播节目,done,none,n/r,26,A/75/623,"II.F, 2.1, output 20"
2.2.1,2.2,n/a,n/a,"Awareness and outreach activities on community-oriented policing with authorities, influential persons and civil society",警务工作,partly,lower,restrictions owing to the COVID-19 pandemic,27,A/75/623,"II.F, 2.2, output 1"
2.2.2,2.2,n/a,n/a,Mentoring workshops with the Government on regional strategies and joint operational plans of security forces,辅导讲习班,partly,lower,police refocused on security for the legislative elections; COVID-19 restrictions,27,A/75/623,"II.F, 2.2, output 2"
2.2.3,2.2,n/a,n/a,"Technical advice meetings on training, organized crime, rule of law, gender, human rights",技术咨询会议,partly,lower,police refocused on security for the legislative elections; COVID-19 restrictions,27,A/75/623,"II.F, 2.2, output 3"
2.2.4,2.2,n/a,n/a,"Mine action response protecting civilians, and advice on the national mine action governance structure",地雷行动对策,done,none,n/r,27,A/75/623,"II.F, 2.2, output 4"
2.2.5,2.2,n/a,n/a,Explosive risk education for civilians and victim assistance in affected areas,风险教育,exceeded,higher,greater explosive hazard threat to civilians,28,A/75/623,"II.F, 2.2, output 5"
2.2.6,2.2,n/a,n/a,Capacity-building of Malian civil society organizations and community liaison persons in risk education,社区联络人,exceeded,higher,training capacity used more effectively,28,A/75/623,"II.F, 2.2, output 6"
2.2.7,2.2,n/a,n/a,"Dialogues to prevent and manage communal conflicts, with regional reconciliation support teams",大区对话,partly,lower,restrictions owing to the COVID-19 pandemic,28,A/75/623,"II.F, 2.2, output 7"
2.2.8,2.2,n/a,n/a,Training-of-trainers courses for members of municipal reconciliation committees,市级和解委员会,partly,lower,restrictions owing to the COVID-19 pandemic,28,A/75/623,"II.F, 2.2, output 8"
2.2.9,2.2,n/a,n/a,Awareness campaign on youth and women's participation in preventing and resolving conflict,提高认识运动,met,none,n/r,28,A/75/623,"II.F, 2.2, output 9"
2.2.10,2.2,n/a,n/a,Advice on protection of civilians in curricula of Malian forces training institutions and EUTM Mali,培训课程,done,none,n/r,28,A/75/623,"II.F, 2.2, output 10"
2.2.11,2.2,n/a,n/a,Capacity-building on gender perspectives in protection of civilians for local government actors,能力建设活动,met,none,n/r,28,A/75/623,"II.F, 2.2, output 11"
2.2.12,2.2,n/a,n/a,Joint daytime patrols of the United Nations and Malian security forces,白天联合,partly,lower,police refocused on security for the legislative elections; COVID-19 restrictions,28,A/75/623,"II.F, 2.2, output 12"
2.2.13,2.2,n/a,n/a,Long-range patrols of United Nations police,远距离巡逻,partly,lower,police refocused on security for the legislative elections; COVID-19 restrictions,28,A/75/623,"II.F, 2.2, output 13"
2.2.14,2.2,n/a,n/a,HIV/AIDS and sexual violence awareness and services for women and girls in conflict areas,妇女和女童,exceeded,none,n/r,29,A/75/623,"II.F, 2.2, output 14"
2.2.15,2.2,n/a,n/a,Outreach campaigns against stigma and discrimination related to HIV in conflict areas,污名化,met,none,n/r,29,A/75/623,"II.F, 2.2, output 15"
2.2.16,2.2,n/a,n/a,"Public information campaigns on security, stabilization and protection of civilians",公众宣传运动,exceeded,higher,"Mission adaptation plan, with more focus on protection of civilians",29,A/75/623,"II.F, 2.2, output 16"
2.2.17,2.2,n/a,n/a,Community outreach and dialogue to strengthen radio studios in central Mali,无线电广播设施(演播室),done,none,n/r,29,A/75/623,"II.F, 2.2, output 17"
2.2.18,2.2,n/a,n/a,Workshops for the Malian police on a conflict-related sexual violence module for the academy,国家警察学院,met,none,n/r,29,A/75/623,"II.F, 2.2, output 18"
2.3.1,2.3,n/a,n/a,"Food, non-food items and medical support to combatants at cantonment and other designated sites",向战斗人员提供支助,partly,lower,"slow pace of disarmament, demobilization and reintegration operations",30,A/75/623,"II.F, 2.3, output 1"
2.3.2,2.3,n/a,n/a,"Identification, verification, profiling, registration and orientation of former combatants",身份识别,partly,lower,"slow pace of disarmament, demobilization and reintegration operations",30,A/75/623,"II.F, 2.3, output 2"
2.3.3,2.3,n/a,n/a,Socioeconomic reinsertion of former combatants,社会经济安置,not done,none,national reinsertion programme not started: accelerated programme to be completed first; national operations slow and still ongoing,30,A/75/623,"II.F, 2.3, output 3"
2.3.4,2.3,n/a,n/a,"Capacity-building workshops for national disarmament, demobilization and reintegration institutions",国家机构,partly,lower,restrictions owing to the COVID-19 pandemic,30,A/75/623,"II.F, 2.3, output 4"
2.3.5,2.3,n/a,n/a,"Capacity-building workshops on disarmament, demobilization and reintegration for civil society",民间社会,partly,lower,one workshop enlarged and opened to a wider range of stakeholders; restrictions owing to the COVID-19 pandemic,30,A/75/623,"II.F, 2.3, output 5"
2.3.6,2.3,n/a,n/a,"Community violence reduction projects for youth at risk, women, special needs groups and community members",减少社区暴力项目,exceeded,higher,many community violence reduction projects needed in the centre in support of the second strategic priority,30,A/75/623,"II.F, 2.3, output 6"
2.3.7,2.3,n/a,n/a,Workshops for host communities on return and residence of former combatants,东道社区,met,none,n/r,30,A/75/623,"II.F, 2.3, output 7"
2.3.8,2.3,n/a,n/a,Capacity-building workshops for implementing partners of community violence reduction and community-based reinsertion,执行伙伴,met,none,n/r,30,A/75/623,"II.F, 2.3, output 8"
2.3.9,2.3,n/a,n/a,Visits to cantonment sites to verify and advocate the release of children from armed groups,驻扎营地,met,none,n/r,30,A/75/623,"II.F, 2.3, output 9"
2.3.10,2.3,n/a,n/a,"New radio programmes on cantonment, disarmament, demobilization and reintegration and community violence reduction",新广播节目,partly,lower,programme content changed after the successful launch; radio turned to the deployment of reconstituted Malian forces,31,A/75/623,"II.F, 2.3, output 10"
2.4.1,2.4,n/a,n/a,Technical assistance and support to the specialized judicial unit and investigation brigade in Bamako,专门司法股,met,none,n/r,32,A/75/623,"II.F, 2.4, output 1"
2.4.2,2.4,n/a,n/a,Technical assistance to set up regional offices of the specialized judicial unit and investigation brigade,专门司法股大区办事处,not done,none,"no decision by the Ministry of Justice, although technical preparations were made",32,A/75/623,"II.F, 2.4, output 2"
2.4.3,2.4,n/a,n/a,Technical assistance to cooperation between Malian forces and the specialized judicial unit on battlefield evidence,战场的证据,met,none,n/r,32,A/75/623,"II.F, 2.4, output 3"
2.4.4,2.4,n/a,n/a,Technical support to the national policy against terrorism and violent extremism and its action plan,预防暴力极端主义,done,none,n/r,32,A/75/623,"II.F, 2.4, output 4"
2.4.5,2.4,n/a,n/a,HIV/AIDS and sexual violence awareness and services for Malian defence and security forces and dependants,马里国防和安全部队成员及其受抚养人,exceeded,none,n/r,32,A/75/623,"II.F, 2.4, output 5"
2.4.6,2.4,n/a,n/a,Technical and practical training of Malian security forces trainees,马里安全部队学员培训,partly,lower,restrictions owing to the COVID-19 pandemic,32,A/75/623,"II.F, 2.4, output 6"
2.4.7,2.4,n/a,n/a,Advice on gender mainstreaming in curricula and training of Malian forces schools and academies,学校和学院,done,none,n/r,32,A/75/623,"II.F, 2.4, output 7"
2.4.8,2.4,n/a,n/a,Training workshops and consultative meetings with the National Council for Security Sector Reform,国家安全部门改革理事会,partly,lower,National Council for Security Sector Reform reprioritized its activities,33,A/75/623,"II.F, 2.4, output 8"
2.4.9,2.4,n/a,n/a,Two-monthly international coordination meetings on security sector reform,国际协调会议,met,none,n/r,33,A/75/623,"II.F, 2.4, output 9"
2.4.10,2.4,n/a,n/a,Oversight visits and workshops on democratic governance and oversight of defence and security forces,国防和安全事务监察局,partly,none,workshops postponed under COVID-19 restrictions,33,A/75/623,"II.F, 2.4, output 10"
2.4.11,2.4,n/a,n/a,Workshops on gender-sensitive security sector reform for women of Malian forces and civil society,性别敏感,exceeded,none,n/r,33,A/75/623,"II.F, 2.4, output 11"
2.4.12,2.4,n/a,n/a,Workshops on countering violent extremism for the religious affairs ministry and civil society,宗教事务和信仰部,partly,none,workshops postponed under COVID-19 restrictions,33,A/75/623,"II.F, 2.4, output 12"
2.4.13,2.4,n/a,n/a,"Workshops, forums and field visits on border security and small arms non-proliferation",边境安全,not done,none,priorities adjusted to make the national commission on small arms and light weapons operational,33,A/75/623,"II.F, 2.4, output 13"
3.1.1,3.1,n/a,n/a,Support to Malian authorities for one periodic report to a treaty body,协助编写并提交定期报告,not done,none,activities planned for May 2020 postponed until further notice because of COVID-19 restrictions,35,A/75/623,"II.F, 3.1, output 1"
3.1.2,3.1,n/a,n/a,"Weekly human rights visits: monitoring, investigation, detention and human rights due diligence policy assessment visits",每周人权访问,done,higher,more reported violations as security worsened in the north and centre; remote monitoring and investigation strategy,35,A/75/623,"II.F, 3.1, output 2"
3.1.3,3.1,n/a,n/a,Referral of human rights cases and technical advice to the Ministries of Justice and Defence,移交侵犯践踏人权案件并提供技术咨询,partly,none,review of internal oversight frameworks not carried out: no progress in the forces' internal oversight mechanisms,36,A/75/623,"II.F, 3.1, output 3"
3.1.4,3.1,n/a,n/a,One-week seminar on international criminal law with the International Institute of Human Rights,国际刑法研讨会,exceeded,none,n/r,36,A/75/623,"II.F, 3.1, output 4"
3.1.5,3.1,n/a,n/a,Training on human rights standards for oversight mechanisms of the defence and security forces,关于人权标准的培训,partly,lower,last session postponed because of COVID-19 restrictions,36,A/75/623,"II.F, 3.1, output 5"
3.1.6,3.1,n/a,n/a,Advocacy meetings on the human rights due diligence policy for national counterparts,人权尽职政策宣传会议,partly,lower,meetings postponed because of COVID-19 restrictions,36,A/75/623,"II.F, 3.1, output 6"
3.1.7,3.1,n/a,n/a,Technical advice on gender mainstreaming in human rights for the criminal justice chain,刑法链性别平等主流化技术咨询,done,none,n/r,36,A/75/623,"II.F, 3.1, output 7"
3.1.8,3.1,n/a,n/a,"Advocacy, capacity-building and technical support workshops on the national child protection framework",加强国家儿童保护框架讲习班,met,none,n/r,36,A/75/623,"II.F, 3.1, output 8"
3.1.9,3.1,n/a,n/a,Engagement with parties to conflict for time-bound action plans on grave violations against children,敦促制定防止严重侵害儿童行动计划,met,none,n/r,36,A/75/623,"II.F, 3.1, output 9"
3.1.10,3.1,n/a,n/a,Quick-impact projects against grave violations against children,预防严重侵害儿童速效项目,partly,lower,projects postponed because of COVID-19 restrictions,37,A/75/623,"II.F, 3.1, output 10"
3.1.11,3.1,n/a,n/a,Advocacy and technical assistance workshops on conflict-related sexual violence,与冲突有关的性暴力讲习班,met,none,n/r,37,A/75/623,"II.F, 3.1, output 11"
3.1.12,3.1,n/a,n/a,Awareness-raising sessions with communities on early warning of conflict-related sexual violence,与社区举行提高认识会议,partly,lower,sessions postponed because of COVID-19 restrictions,37,A/75/623,"II.F, 3.1, output 12"
3.1.13,3.1,n/a,n/a,Field visits to armed groups and dialogue sessions with defence forces on sexual violence,实地访问和对话会,partly,lower,fewer staff in Mali to hold advocacy meetings with armed groups; security risks of field visits,37,A/75/623,"II.F, 3.1, output 13"
3.1.14,3.1,n/a,n/a,Media coverage and outreach for important human rights days,媒体报道和人权日外联,met,none,n/r,37,A/75/623,"II.F, 3.1, output 14"
3.2.1,3.2,n/a,n/a,Support to the National Human Rights Commission: technical meetings and training,加强国家人权委员会能力,met,none,n/r,38,A/75/623,"II.F, 3.2, output 1"
3.2.2,3.2,n/a,n/a,Advocacy meetings and training for civil society on accountability for human rights violations,民间社会宣传会议和培训,partly,lower,COVID-19 restrictions,38,A/75/623,"II.F, 3.2, output 2"
3.2.3,3.2,n/a,n/a,Vocational training with human rights sensitization for young people at risk of extremist recruitment,弱势青年职业培训方案,not done,none,vocational training projects not carried out because of COVID-19 restrictions,38,A/75/623,"II.F, 3.2, output 3"
3.2.4,3.2,n/a,n/a,Workshops for ministries and members of parliament on a gender-based violence law,消除性别暴力法律讲习班,partly,lower,last workshop postponed because of COVID-19 restrictions,38,A/75/623,"II.F, 3.2, output 4"
3.2.5,3.2,n/a,n/a,Maintenance of a sexual and gender-based violence hotline and standard operating procedures,性暴力和性别暴力热线,done,none,n/r,38,A/75/623,"II.F, 3.2, output 5"
3.3.1,3.3,n/a,n/a,"Technical guidance and training for the Truth, Justice and Reconciliation Commission",真相、正义与和解委员会技术指导和培训,partly,lower,training sessions postponed because of COVID-19 restrictions,39,A/75/623,"II.F, 3.3, output 1"
3.3.2,3.3,n/a,n/a,Capacity-building for civil society in transitional justice processes,民间社会组织能力建设活动,partly,lower,activities postponed because of COVID-19 restrictions,39,A/75/623,"II.F, 3.3, output 2"
3.3.3,3.3,n/a,n/a,"Technical advice to the Truth, Justice and Reconciliation Commission, including on gender",向真相、正义与和解委员会提供技术咨询,not done,none,"first half: priority on women in peace agreement, elections and dialogue; second half: postponed by COVID-19 restrictions",39,A/75/623,"II.F, 3.3, output 3"
4.1.1,4.1,n/a,n/a,"Capacity-building training for governors, mayors, local government and interim authorities",能力建设培训班,not done,none,training of 200 local officials postponed because of COVID-19 restrictions,41,A/75/623,"II.F, 4.1, output 1"
4.1.2,4.1,n/a,n/a,Public policy training rehearsals for regional interim authorities,公共政策培训预演,not done,none,training postponed because of COVID-19 restrictions,41,A/75/623,"II.F, 4.1, output 2"
4.1.3,4.1,n/a,n/a,Workshops on regionalization and public administration for returning officials,支持回返官员讲习班,not done,none,workshops suspended and postponed because of COVID-19 restrictions,41,A/75/623,"II.F, 4.1, output 3"
4.1.4,4.1,n/a,n/a,Quarterly meetings with the ministry of territorial administration on extension of State authority,季度会议,done,none,n/r,41,A/75/623,"II.F, 4.1, output 4"
4.1.5,4.1,n/a,n/a,Implementation and coordination of MINUSMA-funded quick-impact projects,速效项目,exceeded,none,n/r,41,A/75/623,"II.F, 4.1, output 5"
4.1.6,4.1,n/a,n/a,Monthly coordination meetings on peace dividend projects aligned with regional stabilization strategies,每月协调会议,exceeded,none,n/r,41,A/75/623,"II.F, 4.1, output 6"
4.1.7,4.1,n/a,n/a,"Working groups with Government, development and humanitarian partners on socioeconomic peace agreement provisions",工作组,exceeded,higher,regional teams and local partners stepped up coordination,41,A/75/623,"II.F, 4.1, output 7"
4.1.8,4.1,n/a,n/a,Fund-raising for the Trust Fund in Support of Peace and Security in Mali,为支助马里和平与安全信托基金筹集资金,done,none,n/r,41,A/75/623,"II.F, 4.1, output 8"
4.1.9,4.1,n/a,n/a,Capacity-building workshops for regional technical bodies on inclusive and coordinated development,大区政府技术机构能力建设讲习班,not done,none,workshops postponed because of COVID-19 restrictions,42,A/75/623,"II.F, 4.1, output 9"
4.1.10,4.1,n/a,n/a,Outreach on the Mission's stabilization and recovery projects in centre and north,外联宣传活动,exceeded,higher,"more use of activities, projects and media to publicize the role of the Mission",42,A/75/623,"II.F, 4.1, output 10"
4.2.1,4.2,n/a,n/a,Advice and technical support to the Ministry of Justice on the national justice reform strategy,国家司法改革战略咨询,done,none,n/r,43,A/75/623,"II.F, 4.2, output 1"
4.2.2,4.2,n/a,n/a,"Capacity-building against impunity for serious crimes, with awareness-raising workshops organized with United Nations police",打击有罪不罚现象宣传讲习班,exceeded,higher,Mission and national authorities gave priority to the importance and needs of the topic,43,A/75/623,"II.F, 4.2, output 2"
4.2.3,4.2,n/a,n/a,Technical support to traditional justice mechanisms and their complementarity with the formal system,传统司法机制技术支持,partly,lower,sessions and workshops postponed by COVID-19 restrictions; study trips by the early stage of the legislative process,43,A/75/623,"II.F, 4.2, output 3"
4.2.4,4.2,n/a,n/a,"Consultation meetings on criminal justice standards for judges, prosecutors and court staff",刑事司法标准咨询会议,done,none,n/r,43,A/75/623,"II.F, 4.2, output 4"
4.2.5,4.2,n/a,n/a,"Training courses for the prison staff training centre, prison guards and officers",监狱工作人员培训课程,not met,none,authorities did not set up the training centre; other initiatives suspended by COVID-19 restrictions,43,A/75/623,"II.F, 4.2, output 5"
4.2.6,4.2,n/a,n/a,"Support to lawyers for free legal aid, with a round table on pro bono services",免费法律援助圆桌会议,not met,none,round table postponed because of COVID-19 restrictions,43,A/75/623,"II.F, 4.2, output 6"
4.2.7,4.2,n/a,n/a,Public awareness-raising activities and radio programmes on national law and international justice standards,提高公众认识活动和广播节目,partly,lower,COVID-19 restrictions,43,A/75/623,"II.F, 4.2, output 7"
4.2.8,4.2,n/a,n/a,Workshop on war crimes cases of 2012-2017 and monitoring of serious criminal cases,战争罪案件讲习班和重罪案件监测,mixed,none,workshop not completed because of COVID-19 restrictions,44,A/75/623,"II.F, 4.2, output 8"
4.3.1,4.3,n/a,n/a,"Security support to courts and prisons: advice, equipment, capacity-building and awareness-raising",法院和监狱安保支持,done,none,n/r,44,A/75/623,"II.F, 4.3, output 1"
4.3.2,4.3,n/a,n/a,Strengthening of coordination frameworks of criminal justice stakeholders,刑事司法协调框架,done,none,n/r,44,A/75/623,"II.F, 4.3, output 2"
4.3.3,4.3,n/a,n/a,Support to the Ministry of Justice for functioning courts and prisons,支持法庭和监狱全面运作,mixed,none,round tables postponed because of COVID-19 restrictions,45,A/75/623,"II.F, 4.3, output 3"
4.3.4,4.3,n/a,n/a,Advocacy meetings on gender mainstreaming and the justice reform strategy,性别平等主流化宣传会议,met,none,n/r,45,A/75/623,"II.F, 4.3, output 4"
5.1.1,5.1,Service improvements,改进服务,Mission-wide environmental action plan in line with the environment strategy,全稳定团环境行动计划,done,none,n/r,46,A/75/623,"II.F, 5.1, service improvement 1"
5.1.2,5.1,Service improvements,改进服务,Support to the Administration's supply chain management strategy and blueprint,供应链管理战略和蓝图,done,none,n/r,46,A/75/623,"II.F, 5.1, service improvement 2"
5.1.3,5.1,Service improvements,改进服务,Standardized Mission accommodation structures,统一的稳定团住宿结构,done,none,n/r,46,A/75/623,"II.F, 5.1, service improvement 3"
5.1.4,5.1,Aviation services,航空服务,Operation and maintenance of aircraft,运行和维护飞机,mixed,mixed,"rotary-wing: operational need; surveillance platforms: country pledges unmet, slow commercial process; unmanned aircraft: procurement challenges",47,A/75/623,"II.F, 5.1, output 4"
5.1.5,5.1,Aviation services,航空服务,"Planned flight hours for passengers, cargo, patrol, observation, search and rescue, casualty and medical evacuation",计划飞行时数,partly,lower,"six manned surveillance platforms not deployed: country pledges unmet, slow process for commercial solutions",47,A/75/623,"II.F, 5.1, output 5"
5.1.6,5.1,Aviation services,航空服务,"Oversight of aviation safety standards for aircraft, airfields and landing sites",监督航空安全标准,partly,lower,six unmanned aerial vehicles not deployed because of procurement challenges,47,A/75/623,"II.F, 5.1, output 6"
5.1.7,5.1,"Budget, finance and reporting services",预算、财务和报告服务,"Budget, finance and accounting services in line with delegated authority",预算、财务和会计服务,partly,none,n/r,47,A/75/623,"II.F, 5.1, output 7"
5.1.8,5.1,Civilian personnel services,文职人员服务,Human resources services for authorized civilian personnel,文职人员人力资源服务,met,none,n/r,47,A/75/623,"II.F, 5.1, output 8"
5.1.9,5.1,Civilian personnel services,文职人员服务,Training for civilian personnel in and outside the Mission,文职人员培训,partly,lower,courses cancelled because of COVID-19 travel restrictions,47,A/75/623,"II.F, 5.1, output 9"
5.1.10,5.1,Civilian personnel services,文职人员服务,Processing of travel requests of civilian personnel,文职人员差旅申请,partly,lower,COVID-19 travel restrictions,48,A/75/623,"II.F, 5.1, output 10"
5.1.11,5.1,"Facilities, infrastructure and engineering services",设施、基础设施和工程服务,Maintenance and repair services for Mission sites,驻地保养和维修,met,none,n/r,48,A/75/623,"II.F, 5.1, output 11"
5.1.12,5.1,"Facilities, infrastructure and engineering services",设施、基础设施和工程服务,"Construction, renovation and alteration projects",建设、翻新和改建项目,met,none,n/r,48,A/75/623,"II.F, 5.1, output 12"
5.1.13,5.1,"Facilities, infrastructure and engineering services",设施、基础设施和工程服务,"Operation and maintenance of United Nations-owned generators, transformers and solar plants",发电机、变压器和太阳能装置,exceeded,higher,environmental initiatives to develop more green energy in the Mission,48,A/75/623,"II.F, 5.1, output 13"
5.1.14,5.1,"Facilities, infrastructure and engineering services",设施、基础设施和工程服务,Operation and maintenance of United Nations-owned water supply and treatment facilities,供水和水处理设施,met,none,n/r,48,A/75/623,"II.F, 5.1, output 14"
5.1.15,5.1,"Facilities, infrastructure and engineering services",设施、基础设施和工程服务,"Waste management, liquid and solid",废物管理,met,none,n/r,48,A/75/623,"II.F, 5.1, output 15"
5.1.16,5.1,"Facilities, infrastructure and engineering services",设施、基础设施和工程服务,"Cleaning, grounds maintenance, pest control, laundry and catering",清洁、场地保养、洗衣和餐饮,met,none,n/r,48,A/75/623,"II.F, 5.1, output 16"
5.1.17,5.1,Fuel management services,燃料管理服务,"Management of fuel, oil and lubricants supply and storage",燃料供应和储存,mixed,none,n/r,48,A/75/623,"II.F, 5.1, output 17"
5.1.18,5.1,"Geospatial, information and telecommunication technology services",地理空间、信息和电信技术服务,"Handheld, mobile and base station radios",手提式、车用和基站无线电台,mixed,mixed,"handheld and mobile: replenished stock, United Nations-owned vehicles equipped; base stations: Diabaly camp closing, COVID-19 stopped installations",48,A/75/623,"II.F, 5.1, output 18"
5.1.19,5.1,"Geospatial, information and telecommunication technology services",地理空间、信息和电信技术服务,FM radio broadcast stations and radio production facilities,调频广播电台和广播节目制作设施,met,none,n/r,49,A/75/623,"II.F, 5.1, output 19"
5.1.20,5.1,"Geospatial, information and telecommunication technology services",地理空间、信息和电信技术服务,"Voice, fax, video and data communications network",语音、传真、视频和数据通信网络,mixed,mixed,very small aperture terminals and exchanges: Diabaly camp closing; microwave: extra Bamako links for teleworking in COVID-19 and public protests,49,A/75/623,"II.F, 5.1, output 20"
5.1.21,5.1,"Geospatial, information and telecommunication technology services",地理空间、信息和电信技术服务,Computing devices and printers for end users and contingents,计算设备和打印机,met,none,n/r,49,A/75/623,"II.F, 5.1, output 21"
5.1.22,5.1,"Geospatial, information and telecommunication technology services",地理空间、信息和电信技术服务,Support and maintenance of local and wide area networks,局域网和广域网,mixed,mixed,"networks: Mission-wide WiFi access standard; sites: Bamako sites merged, Diabaly camp closing",49,A/75/623,"II.F, 5.1, output 22"
5.1.23,5.1,"Geospatial, information and telecommunication technology services",地理空间、信息和电信技术服务,"Geospatial data analysis, topographic and thematic layers, and map production",地理空间数据分析和地图制作,exceeded,higher,structural reorganization of the force,49,A/75/623,"II.F, 5.1, output 23"
5.1.24,5.1,Medical services,医疗服务,United Nations-owned and contingent-owned medical facilities and contracted hospitals,联合国所属和特遣队所属医疗设施,partly,lower,one level I clinic still under construction in the period,49,A/75/623,"II.F, 5.1, output 24"
5.1.25,5.1,Medical services,医疗服务,Medical evacuation arrangements outside the mission area,任务区以外医疗后送安排,met,none,n/r,50,A/75/623,"II.F, 5.1, output 25"
5.1.26,5.1,Supply chain management services,供应链管理服务,Planning and sourcing support for procurement of goods and commodities,货物和商品采购规划和采购支助,exceeded,higher,"COVID-19: more prefabricated facilities, furniture, information technology equipment, supplies and services, with share of system-wide medical evacuation",50,A/75/623,"II.F, 5.1, output 26"
5.1.27,5.1,Supply chain management services,供应链管理服务,"Receipt, management and onward distribution of cargo in the mission area",货物接收、管理和派发,partly,lower,inbound deliveries and dispatches to the regions delayed by COVID-19 restrictions,50,A/75/623,"II.F, 5.1, output 27"
5.1.28,5.1,Supply chain management services,供应链管理服务,"Management, accounting and reporting of property, inventories and equipment below threshold",不动产、厂场和设备及存货管理,partly,lower,"write-off after damage, obsolescence, accidents, wear and hostile action in attacks",50,A/75/623,"II.F, 5.1, output 28"
5.1.29,5.1,Uniformed personnel services,军警人员服务,"Emplacement, rotation and repatriation of military, police and government-provided personnel",军警人员进驻、轮调、返国,met,none,n/r,50,A/75/623,"II.F, 5.1, output 29"
5.1.30,5.1,Uniformed personnel services,军警人员服务,"Inspection, verification and reporting on contingent-owned major equipment and self-sustainment",特遣队所属装备和自我维持核查,exceeded,higher,end-of-tour return of one unit delayed as COVID-19 restrictions complicated inland logistics,50,A/75/623,"II.F, 5.1, output 30"
5.1.31,5.1,Uniformed personnel services,军警人员服务,"Supply and storage of rations, combat rations and water",口粮、作战口粮和用水,partly,none,n/r,50,A/75/623,"II.F, 5.1, output 31"
5.1.32,5.1,Uniformed personnel services,军警人员服务,"Claims and entitlements of military, police and government-provided personnel",报销和应享福利,partly,none,n/r,51,A/75/623,"II.F, 5.1, output 32"
5.1.33,5.1,Uniformed personnel services,军警人员服务,Processing of travel requests of uniformed personnel,军警人员差旅申请,mixed,mixed,"board of inquiry visits and supply convoy escorts; medical escorts after attacks; fewer training trips: online platform, COVID-19",51,A/75/623,"II.F, 5.1, output 33"
5.1.34,5.1,Vehicle management and ground transportation services,车辆管理和陆运服务,"Operation and maintenance of vehicles and workshops, with transport and shuttle services",车辆和车间运行维护,mixed,higher,delays in the write-off process,51,A/75/623,"II.F, 5.1, output 34"
5.1.35,5.1,Security services,安保服务,Round-the-clock security services through emergency communication systems,每天24小时安保服务,done,none,n/r,51,A/75/623,"II.F, 5.1, output 35"
5.1.36,5.1,Security services,安保服务,Close protection of senior Mission staff and visiting high-level officials,近身保护,done,none,n/r,51,A/75/623,"II.F, 5.1, output 36"
5.1.37,5.1,Security services,安保服务,"Mission-wide site security assessments, with residential surveys in Bamako",驻地安保评估,done,none,n/r,51,A/75/623,"II.F, 5.1, output 37"
5.1.38,5.1,Security services,安保服务,Security awareness information sessions and security briefings for visitors and delegations,信息通报会和安全情况简报会,exceeded,higher,more visitors and delegations than expected,51,A/75/623,"II.F, 5.1, output 38"
5.1.39,5.1,Security services,安保服务,Safe and secure approaches to field environments training for new staff,外地环境安全保障办法培训,partly,lower,COVID-19 restrictions,51,A/75/623,"II.F, 5.1, output 39"
5.1.40,5.1,Security services,安保服务,Security investigation of reported incidents and accidents,安保调查,met,none,n/r,52,A/75/623,"II.F, 5.1, output 40"
5.1.41,5.1,Security services,安保服务,Security assessments and escorts from the main regional capitals,安保评估和护送,done,none,n/r,52,A/75/623,"II.F, 5.1, output 41"
5.1.42,5.1,Conduct and discipline,行为和纪律,Three-pronged conduct and discipline strategy,三管齐下的行为和纪律战略,done,none,n/r,52,A/75/623,"II.F, 5.1, output 42"
5.1.43,5.1,Conduct and discipline,行为和纪律,Prevention: sexual exploitation and abuse training and risk assessment visits to all camps,预防：性剥削和性虐待培训和风险评估访问,done,none,n/r,52,A/75/623,"II.F, 5.1, output 43"
5.1.44,5.1,Conduct and discipline,行为和纪律,"Enforcement: reporting mechanism, monitoring of investigations, timely handling of allegations",执行：报告机制和监测调查,done,none,n/r,52,A/75/623,"II.F, 5.1, output 44"
5.1.45,5.1,Conduct and discipline,行为和纪律,Remedial action: assistance to all victims of sexual exploitation and abuse,补救行动：受害者援助,done,none,n/r,52,A/75/623,"II.F, 5.1, output 45"
5.1.46,5.1,HIV/AIDS,艾滋病毒/艾滋病,"HIV/AIDS sensitization, voluntary counselling, testing and care for ex-combatants",前战斗人员艾滋病毒宣传教育,partly,lower,"pace of national action reduced ex-combatants in disarmament, demobilization and reintegration",52,A/75/623,"II.F, 5.1, output 46"
5.1.47,5.1,HIV/AIDS,艾滋病毒/艾滋病,"HIV/AIDS induction, mandatory awareness, mass sensitization, refresher, peer, counsellor and prophylaxis training",艾滋病毒/艾滋病培训和宣传方案,mixed,mixed,"higher: more newcomers, better online outreach, small groups; lower: COVID-19 restrictions",52,A/75/623,"II.F, 5.1, output 47"
5.1.48,5.1,HIV/AIDS,艾滋病毒/艾滋病,"Promotion of voluntary confidential counselling and testing, UN Cares and World AIDS Day",自愿保密咨询检测宣传活动,met,none,n/r,53,A/75/623,"II.F, 5.1, output 48"

"""#),
  EmbeddedResource(
    name: "planned_quantities", rowCount: 337,
    schema: #"""
{
      "name": "planned_quantities",
      "path": "data/planned_quantities.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Quantities of the plan",
      "description": "Each quantity that the text of a planned output states. It shares its item with the line of results which tells what came of it.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "levelField": "role",
      "schema": {
        "fields": [
          {"name": "output", "type": "string", "title": "Output", "description": "Output that plans it.", "constraints": {"required": true}},
          {"name": "item", "type": "string", "title": "Item", "description": "What is counted; unique in the output.", "constraints": {"required": true}},
          {"name": "item_zh", "type": "string", "title": "Item (Chinese)", "description": "Chinese term of what is counted, in the wording of the plan or a short form of it.", "constraints": {"required": true}},
          {"name": "quantity", "type": "number", "unitField": "unit", "title": "Quantity", "description": "How much is planned, in the unit of the row; digits as printed, printed tens of thousands and hundreds of millions written out.", "better": "higher", "scale": 1, "constraints": {"required": true}},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of the quantity: 'percent', 'L' (litres), 'h' (hours), 'd' (days), 't' (tonnes), 'km2', 'MUSD' (millions of dollars), or the plural of what is counted.", "constraints": {"required": true}},
          {"name": "qualifier", "type": "string", "title": "Qualifier", "description": "How the quantity is meant: equal, at least, at most, about, or 'implied' where the report gives a frequency or the parts of a sum instead of the number (monthly: 12 a year).", "constraints": {"required": true, "enum": ["=", ">=", "<=", "~", "implied"]}},
          {"name": "role", "type": "string", "title": "Role", "description": "'quantity': to be delivered; 'part': counted in another row of the output (see part_of); 'context': a number that only frames the output, such as a multiplier of the formula by which the report computes a quantity, a rate, regions covered or hours of service a day.", "constraints": {"required": true, "enum": ["quantity", "part", "context"]}},
          {"name": "part_of", "type": "string", "title": "Part of", "description": "Item of the same output that counts this one too, of which the parts given need not make up the whole; not applicable where there is none."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["output", "item"],
        "foreignKeys": [
          {"fields": ["output"], "reference": {"resource": "outputs", "fields": ["output"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
output,item,item_zh,quantity,unit,qualifier,role,part_of,page,report,source
1.1.1,workshops,讲习班,16,workshops,=,quantity,n/a,15,A/75/623,"II.F, 1.1, output 1"
1.1.2,quarterly meetings,季度会议,4,meetings,implied,quantity,n/a,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,monthly awareness-raising sessions,每月一次的提高认识会议,12,sessions,implied,quantity,n/a,15,A/75/623,"II.F, 1.1, output 2"
1.1.3,monthly meetings,月度会议,12,meetings,implied,quantity,n/a,16,A/75/623,"II.F, 1.1, output 3"
1.1.3,workshops,讲习班,3,workshops,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 3"
1.1.3,languages of translation,当地语言,5,languages,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 3"
1.1.4,meetings,会议,6,meetings,implied,quantity,n/a,16,A/75/623,"II.F, 1.1, output 4"
1.1.5,two-monthly experience-sharing meetings,经验交流会议,6,meetings,implied,quantity,n/a,16,A/75/623,"II.F, 1.1, output 5"
1.1.6,coordination meetings,协调会议,6,meetings,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 6"
1.1.6,workshops,讲习班,3,workshops,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 6"
1.1.7,meetings with the National Assembly and political parties,与国民议会和各政党的会议,6,meetings,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 7"
1.1.7,workshops with signatory movements,与各签署方运动举办的讲习班,2,workshops,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 7"
1.1.7,meetings or workshops with trade unions,与各工会举行的会议,1,events,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 7"
1.1.11,workshops,讲习班,6,workshops,=,quantity,n/a,16,A/75/623,"II.F, 1.1, output 11"
1.1.12,outreach sessions,宣传会议,90,sessions,=,quantity,n/a,17,A/75/623,"II.F, 1.1, output 12"
1.1.12,radio products,无线电产品,10,products,=,quantity,n/a,17,A/75/623,"II.F, 1.1, output 12"
1.1.12,multimedia products,多媒体产品,6,products,=,quantity,n/a,17,A/75/623,"II.F, 1.1, output 12"
1.2.1,round tables,圆桌会议,2,round tables,=,quantity,n/a,17,A/75/623,"II.F, 1.2, output 1"
1.2.1,training courses,培训班,2,courses,=,quantity,n/a,17,A/75/623,"II.F, 1.2, output 1"
1.2.2,workshops,讲习班,11,workshops,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 2"
1.2.3,capacity-building workshops,能力建设讲习班,5,workshops,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 3"
1.2.4,monthly meetings,月度会议,12,meetings,implied,quantity,n/a,18,A/75/623,"II.F, 1.2, output 4"
1.2.4,workshops,讲习班,1,workshops,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 4"
1.2.5,workshops,讲习班,15,workshops,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 5"
1.2.5,workshops per location,每个地点的讲习班,3,workshops,=,context,n/a,18,A/75/623,"II.F, 1.2, output 5"
1.2.6,workshops,讲习班,5,workshops,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 6"
1.2.7,round tables,圆桌会议,2,round tables,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 7"
1.2.7,training courses,培训班,2,courses,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 7"
1.2.8,electoral material,选举材料,200,t,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 8"
1.2.8,national electoral officials and staff transported,国家选举官员和工作人员,500,persons,=,quantity,n/a,18,A/75/623,"II.F, 1.2, output 8"
1.2.8,local individual contractors,当地个体订约人,73,persons,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 8"
1.2.8,vehicles,车辆,60,vehicles,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 8"
1.2.8,stationery kits,文具包,80,kits,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 8"
1.2.9,workshops,讲习班,6,workshops,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 9"
1.2.10,radio programmes,广播电台制作品,51,programmes,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 10"
1.2.10,multimedia products,多媒体产品,4,products,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 10"
1.2.10,special press briefings,专门情况介绍会和媒体宣讲会,2,briefings,=,quantity,n/a,19,A/75/623,"II.F, 1.2, output 10"
1.3.2,capacity-building courses,能力建设培训班,2,courses,=,quantity,n/a,20,A/75/623,"II.F, 1.3, output 2"
1.3.2,local officials trained,省长、副省长、市长等地方官员,125,persons,=,quantity,n/a,20,A/75/623,"II.F, 1.3, output 2"
1.3.3,training-of-trainers courses,培训员培训班,1,courses,=,quantity,n/a,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,regional training courses,大区培训班,10,courses,=,quantity,n/a,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,training courses per region,每个大区的培训班,2,courses,=,context,n/a,20,A/75/623,"II.F, 1.3, output 3"
1.4.1,meetings of the Agreement Monitoring Committee,协议监测委员会月度会议,12,meetings,implied,quantity,n/a,21,A/75/623,"II.F, 1.4, output 1"
1.4.1,thematic subcommittees,专题小组委员会,4,subcommittees,=,context,n/a,21,A/75/623,"II.F, 1.4, output 1"
1.4.1,thematic subcommittee meetings,专题小组委员会月度会议,48,meetings,implied,quantity,n/a,21,A/75/623,"II.F, 1.4, output 1"
1.4.6,monthly coordination meetings,每月协调会议,12,meetings,implied,quantity,n/a,21,A/75/623,"II.F, 1.4, output 6"
1.4.8,inter-mission cooperation meetings,特派任务间合作会议,1,meetings,=,quantity,n/a,21,A/75/623,"II.F, 1.4, output 8"
2.1.1,coordination meetings,协调会议,12,meetings,implied,quantity,n/a,24,A/75/623,"II.F, 2.1, output 1"
2.1.1,coordination meetings per month,每月的协调会议,1,meetings,=,context,n/a,24,A/75/623,"II.F, 2.1, output 1"
2.1.2,mixed patrols,混合巡逻,75,patrols,=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 2"
2.1.3,military foot patrols,军事徒步巡逻,700,patrols,=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 3"
2.1.4,force-led operations,稳定团部队牵头的行动,8,operations,>=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 4"
2.1.4,operations with Mission participation,稳定团参与的行动,24,operations,>=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 4"
2.1.4,operations coordinated with the Malian armed forces or Operation Barkhane,与马里武装部队和(或)“新月形沙丘”行动协同开展的行动,12,operations,=,part,operations with Mission participation,24,A/75/623,"II.F, 2.1, output 4"
2.1.5,humanitarian assistance missions secured,人道主义援助任务,36,missions,=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 5"
2.1.6,close air support missions,近距离空中支援任务,1050,missions,=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 6"
2.1.6,military utility helicopter resupply and troop transport missions,军事通用直升机野外供应和武装部队运输任务,930,missions,=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 6"
2.1.6,military air transport missions,军事空中运输任务,480,missions,=,quantity,n/a,24,A/75/623,"II.F, 2.1, output 6"
2.1.7,manned and unmanned aerial surveillance missions,有人驾驶和无人驾驶空中侦察任务,2000,missions,=,quantity,n/a,25,A/75/623,"II.F, 2.1, output 7"
2.1.7,intelligence and escort missions per month,每月的情报和护航任务,166,missions,~,context,n/a,25,A/75/623,"II.F, 2.1, output 7"
2.1.9,monthly key leader engagements in each area of operations,在每个行动区与主要领导人的接触,12,engagements,implied,context,n/a,25,A/75/623,"II.F, 2.1, output 9"
2.1.10,police patrol days,巡逻日,6480,patrol days,=,quantity,n/a,25,A/75/623,"II.F, 2.1, output 10"
2.1.10,patrols per day and team site,巡逻,2,patrols,=,context,n/a,25,A/75/623,"II.F, 2.1, output 10"
2.1.10,days of patrolling,天,360,d,=,context,n/a,25,A/75/623,"II.F, 2.1, output 10"
2.1.10,team sites,队部,9,team sites,=,context,n/a,25,A/75/623,"II.F, 2.1, output 10"
2.1.11,advisory activities,咨询活动,7250,activities,=,quantity,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,Malian security forces locations,马里安全部队地点,2,locations,=,context,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,team sites,队部,9,team sites,=,context,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,national training institutions,国家训练学院,2,institutions,=,context,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,national special units,国家特别部队,9,units,=,context,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,days per week,天,5,d,=,context,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,weeks,星期,50,weeks,=,context,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.14,context-specific trainings for explosive ordnance disposal companies,部队派遣国的爆炸物处理连,2,trainings,=,quantity,n/a,25,A/75/623,"II.F, 2.1, output 14"
2.1.15,explosive ordnance disposal teams,爆炸物处理队,1,teams,=,quantity,n/a,26,A/75/623,"II.F, 2.1, output 15"
2.1.15,explosive detection dog capability,爆炸物嗅探犬,1,capability,=,quantity,n/a,26,A/75/623,"II.F, 2.1, output 15"
2.1.16,"military, police and civilian components trained",所有军事、警察和文职部分,100,percent,implied,quantity,n/a,26,A/75/623,"II.F, 2.1, output 16"
2.1.17,requests met,请求,100,percent,=,quantity,n/a,26,A/75/623,"II.F, 2.1, output 17"
2.1.18,emergency response teams trained,应急小组,4,teams,=,quantity,n/a,26,A/75/623,"II.F, 2.1, output 18"
2.1.19,strategic ammunition depots,战略弹药库,1,depots,=,quantity,n/a,26,A/75/623,"II.F, 2.1, output 19"
2.1.19,additional storage areas,额外储存区,10,storage areas,=,quantity,n/a,26,A/75/623,"II.F, 2.1, output 19"
2.2.1,awareness and outreach activities,提高认识和宣传活动,48,activities,=,quantity,n/a,27,A/75/623,"II.F, 2.2, output 1"
2.2.1,regions covered,大区,5,regions,=,context,n/a,27,A/75/623,"II.F, 2.2, output 1"
2.2.2,mentoring workshops,辅导讲习班,36,workshops,=,quantity,n/a,27,A/75/623,"II.F, 2.2, output 2"
2.2.3,meetings,会议,36,meetings,=,quantity,n/a,27,A/75/623,"II.F, 2.2, output 3"
2.2.5,people reached by risk education,接受提高认识培训的人,30000,persons,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 5"
2.2.6,civil society organizations,马里民间社会组织,4,organizations,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 6"
2.2.6,community liaison persons,社区联络人,80,persons,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 6"
2.2.7,dialogues,对话,32,dialogues,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 7"
2.2.8,training-of-trainers courses,培训员培训班,8,courses,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 8"
2.2.8,municipal reconciliation committees,市级和解委员会,32,committees,=,context,n/a,28,A/75/623,"II.F, 2.2, output 8"
2.2.9,awareness campaigns,提高认识运动,1,campaigns,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 9"
2.2.11,capacity-building activities,能力建设活动,6,activities,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 11"
2.2.12,joint daytime patrols,白天联合巡逻,5500,patrols,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 12"
2.2.12,patrols per formed police unit,每支建制警察部队的巡逻,2,patrols,=,context,n/a,28,A/75/623,"II.F, 2.2, output 12"
2.2.12,formed police units,建制警察部队,11,units,=,context,n/a,28,A/75/623,"II.F, 2.2, output 12"
2.2.12,days per week,天,5,d,=,context,n/a,28,A/75/623,"II.F, 2.2, output 12"
2.2.12,weeks,星期,50,weeks,=,context,n/a,28,A/75/623,"II.F, 2.2, output 12"
2.2.13,long-range patrols,远距离巡逻,1100,patrols,=,quantity,n/a,28,A/75/623,"II.F, 2.2, output 13"
2.2.13,formed police units,建制警察部队,11,units,=,context,n/a,28,A/75/623,"II.F, 2.2, output 13"
2.2.13,long-range patrols per formed police unit,每支建制警察部队的远距离巡逻,2,patrols,=,context,n/a,28,A/75/623,"II.F, 2.2, output 13"
2.2.13,weeks,星期,50,weeks,=,context,n/a,28,A/75/623,"II.F, 2.2, output 13"
2.2.14,women and girls,妇女和女童,2000,women and girls,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 14"
2.2.15,outreach campaigns,外联运动,2,campaigns,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 15"
2.2.16,public information campaigns,公众宣传运动,2,campaigns,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,community outreach sessions,社区宣传会议,20,sessions,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,media briefings,媒体简报会,5,briefings,>=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,multimedia products,多媒体产品,10,products,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,radio programmes,电台节目,50,programmes,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.18,workshops,讲习班,3,workshops,=,quantity,n/a,29,A/75/623,"II.F, 2.2, output 18"
2.3.1,combatants supported,战斗人员,7000,persons,<=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 1"
2.3.2,former combatants processed,前战斗人员,7000,persons,<=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 2"
2.3.3,former combatants reinserted,前战斗人员,7000,persons,<=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 3"
2.3.4,capacity-building workshops,能力建设讲习班,5,workshops,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 4"
2.3.5,capacity-building workshops,能力建设讲习班,5,workshops,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 5"
2.3.6,community violence reduction projects,减少社区暴力项目,30,projects,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 6"
2.3.6,direct beneficiaries,直接受益者,20000,persons,<=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 6"
2.3.7,workshops,讲习班,8,workshops,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 7"
2.3.8,capacity-building workshops,能力建设讲习班,4,workshops,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 8"
2.3.9,visits,访问,8,visits,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 9"
2.3.9,cantonment sites,驻扎营地,8,cantonment sites,=,quantity,n/a,30,A/75/623,"II.F, 2.3, output 9"
2.3.9,visits per cantonment site,每个营地的访问,1,visits,=,context,n/a,30,A/75/623,"II.F, 2.3, output 9"
2.3.10,new radio programmes,新广播节目,24,programmes,=,quantity,n/a,31,A/75/623,"II.F, 2.3, output 10"
2.4.1,investigators,调查人员,50,persons,=,quantity,n/a,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,magistrates,治安法官,10,persons,=,quantity,n/a,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,monthly mentoring and capacity-building activities,每月的辅导和能力建设活动,12,activities,implied,quantity,n/a,32,A/75/623,"II.F, 2.4, output 1"
2.4.2,regional offices,大区办事处,3,offices,=,quantity,n/a,32,A/75/623,"II.F, 2.4, output 2"
2.4.3,quarterly outreach activities,每季度的宣传活动,4,activities,implied,quantity,n/a,32,A/75/623,"II.F, 2.4, output 3"
2.4.5,members and dependants of the Malian defence and security forces,马里国防和安全部队成员及其受抚养人,2500,persons,=,quantity,n/a,32,A/75/623,"II.F, 2.4, output 5"
2.4.6,trainees,马里安全部队学员,6800,persons,=,quantity,n/a,32,A/75/623,"II.F, 2.4, output 6"
2.4.8,training workshops,培训讲习班,2,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 8"
2.4.8,consultative meetings,咨询会议,10,meetings,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 8"
2.4.9,two-monthly coordination meetings,安全部门改革国际协调会议,6,meetings,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 9"
2.4.10,oversight visits,管控性访问,12,visits,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 10"
2.4.10,training workshops for parliamentarians and assistants,议员和议员助理培训讲习班,1,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 10"
2.4.10,workshops for civil society organizations,民间社会组织讲习班,3,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 10"
2.4.11,women participants per workshop,妇女,100,persons,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 11"
2.4.11,capacity-building workshops,能力建设讲习班,1,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 11"
2.4.11,outreach workshops,宣传讲习班,2,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 11"
2.4.12,training workshops,培训讲习班,2,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 12"
2.4.12,outreach workshops,宣传讲习班,2,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 12"
2.4.13,workshops,讲习班,5,workshops,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 13"
2.4.13,forums,论坛,2,forums,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 13"
2.4.13,field visits,实地访问,3,visits,=,quantity,n/a,33,A/75/623,"II.F, 2.4, output 13"
3.1.1,advocacy meetings,宣传会议,3,meetings,=,quantity,n/a,35,A/75/623,"II.F, 3.1, output 1"
3.1.1,international experts recruited,国际专家,1,experts,=,quantity,n/a,35,A/75/623,"II.F, 3.1, output 1"
3.1.1,periodic reports,定期报告,1,reports,=,quantity,n/a,35,A/75/623,"II.F, 3.1, output 1"
3.1.2,weekly human rights visits,每周人权访问,52,visits,implied,quantity,n/a,35,A/75/623,"II.F, 3.1, output 2"
3.1.3,experts recruited,专家,1,experts,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 3"
3.1.4,one-week seminars on international criminal law,为期一周的国际刑法研讨会,1,seminars,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 4"
3.1.4,"senior magistrates, officials and civil society leaders trained",高级治安法官、政府官员和民间社会领袖,50,participants,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 4"
3.1.5,training sessions on human rights standards,关于人权标准的培训,3,sessions,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 5"
3.1.6,advocacy meetings on the human rights due diligence policy,人权尽职政策宣传会议,6,meetings,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 6"
3.1.8,workshops on the national child protection framework,讲习班,8,workshops,implied,quantity,n/a,36,A/75/623,"II.F, 3.1, output 8"
3.1.8,workshops with the Government,与政府举办的讲习班,1,workshops,=,part,workshops on the national child protection framework,36,A/75/623,"II.F, 3.1, output 8"
3.1.8,workshops with the National Assembly,与国民议会举办的讲习班,1,workshops,=,part,workshops on the national child protection framework,36,A/75/623,"II.F, 3.1, output 8"
3.1.8,workshops with judicial authorities,与司法当局举办的讲习班,1,workshops,=,part,workshops on the national child protection framework,36,A/75/623,"II.F, 3.1, output 8"
3.1.8,workshops with the youth network defending children's rights,与捍卫儿童权利青年网络举办的讲习班,1,workshops,=,part,workshops on the national child protection framework,36,A/75/623,"II.F, 3.1, output 8"
3.1.8,regional workshops with local stakeholders,与地方利益攸关方举办的区域讲习班,4,workshops,=,part,workshops on the national child protection framework,36,A/75/623,"II.F, 3.1, output 8"
3.1.9,workshops with signatory armed groups,与武装团体签署方举办的讲习班,2,workshops,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 9"
3.1.9,meetings of the joint technical working group with the Government and the Coordination of Azawad Movements,联合技术工作组会议,4,meetings,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 9"
3.1.9,regional training sessions,区域培训班,5,sessions,=,quantity,n/a,36,A/75/623,"II.F, 3.1, output 9"
3.1.10,quick-impact projects,速效项目,3,projects,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 10"
3.1.11,workshops on conflict-related sexual violence,讲习班,12,workshops,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 11"
3.1.11,workshops for State institutions,为国家机构举办的讲习班,5,workshops,=,part,workshops on conflict-related sexual violence,37,A/75/623,"II.F, 3.1, output 11"
3.1.11,"workshops for victims associations, the Truth Commission, the Coordination and the Platform",为受害者协会、真相、正义与和解委员会成员、协调会和纲领会举办的讲习班,5,workshops,=,part,workshops on conflict-related sexual violence,37,A/75/623,"II.F, 3.1, output 11"
3.1.11,workshops on resource mobilization by national authorities,协助国家当局调动资源的讲习班,2,workshops,=,part,workshops on conflict-related sexual violence,37,A/75/623,"II.F, 3.1, output 11"
3.1.12,awareness-raising sessions,提高认识会议,8,sessions,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 12"
3.1.12,regions covered,大区,4,regions,=,context,n/a,37,A/75/623,"II.F, 3.1, output 12"
3.1.13,field visits,实地访问,5,visits,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 13"
3.1.13,dialogue sessions with the defence and security forces,对话会,5,sessions,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 13"
3.1.14,radio products,广播产品,50,products,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.1.14,multimedia products,多媒体产品,5,products,=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.1.14,press events,专门新闻发布,2,events,>=,quantity,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.2.1,training sessions,培训,2,sessions,=,quantity,n/a,38,A/75/623,"II.F, 3.2, output 1"
3.2.2,advocacy meetings,宣传会议,6,meetings,=,quantity,n/a,38,A/75/623,"II.F, 3.2, output 2"
3.2.2,training sessions,培训,6,sessions,=,quantity,n/a,38,A/75/623,"II.F, 3.2, output 2"
3.2.3,vulnerable young people given vocational training,弱势青年男女,250,persons,=,quantity,n/a,38,A/75/623,"II.F, 3.2, output 3"
3.2.4,workshops on the gender-based violence law,讲习班,3,workshops,=,quantity,n/a,38,A/75/623,"II.F, 3.2, output 4"
3.2.5,sexual and gender-based violence hotlines,性暴力和性别暴力热线,1,hotlines,=,quantity,n/a,38,A/75/623,"II.F, 3.2, output 5"
3.3.1,training sessions,培训,6,sessions,=,quantity,n/a,39,A/75/623,"II.F, 3.3, output 1"
3.3.2,capacity-building activities for civil society,能力建设活动,6,activities,=,quantity,n/a,39,A/75/623,"II.F, 3.3, output 2"
4.1.1,training sessions,能力建设培训班,1,sessions,=,quantity,n/a,41,A/75/623,"II.F, 4.1, output 1"
4.1.1,local officials to be trained,地方官员,200,officials,=,quantity,n/a,41,A/75/623,"II.F, 4.1, output 1"
4.1.2,training rehearsals,培训预演,5,rehearsals,=,quantity,n/a,41,A/75/623,"II.F, 4.1, output 2"
4.1.3,workshops,讲习班,6,workshops,=,quantity,n/a,41,A/75/623,"II.F, 4.1, output 3"
4.1.4,quarterly meetings,季度会议,4,meetings,implied,quantity,n/a,41,A/75/623,"II.F, 4.1, output 4"
4.1.5,quick-impact projects,速效项目,110,projects,~,quantity,n/a,41,A/75/623,"II.F, 4.1, output 5"
4.1.6,coordination meetings,协调会议,12,meetings,implied,quantity,n/a,41,A/75/623,"II.F, 4.1, output 6"
4.1.6,regional stabilization strategies followed,区域稳定战略,6,strategies,=,context,n/a,41,A/75/623,"II.F, 4.1, output 6"
4.1.7,working groups,工作组,20,groups,=,quantity,n/a,41,A/75/623,"II.F, 4.1, output 7"
4.1.9,capacity-building workshops,能力建设讲习班,6,workshops,=,quantity,n/a,42,A/75/623,"II.F, 4.1, output 9"
4.1.10,outreach activities,外联宣传活动,8,activities,=,quantity,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,multimedia products,多媒体产品,4,products,>=,quantity,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,radio programmes,电台节目,53,programmes,=,quantity,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,press conferences,专门新闻发布会,2,conferences,=,quantity,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.2.2,awareness-raising workshops,宣传讲习班,3,workshops,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 2"
4.2.3,awareness-raising sessions,提高认识课程,12,sessions,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 3"
4.2.3,training courses,培训课程,5,courses,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 3"
4.2.3,workshops,讲习班,4,workshops,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 3"
4.2.3,interregional study trips,大区间考察旅行,4,trips,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 3"
4.2.5,training courses,培训课程,6,courses,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 5"
4.2.6,round tables,圆桌会议,1,round tables,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 6"
4.2.7,public awareness-raising activities and radio programmes,提高公众认识活动和广播节目,10,activities,=,quantity,n/a,43,A/75/623,"II.F, 4.2, output 7"
4.2.8,workshops,讲习班,1,workshops,=,quantity,n/a,44,A/75/623,"II.F, 4.2, output 8"
4.2.8,serious criminal cases monitored,刑事重罪案件,10,cases,~,quantity,n/a,44,A/75/623,"II.F, 4.2, output 8"
4.3.3,courts,法庭,15,courts,=,quantity,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.3,prisons,监狱,15,prisons,=,quantity,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.3,training courses,培训课程,10,courses,=,quantity,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.3,regional round tables,大区圆桌会议,5,round tables,=,quantity,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.4,advocacy meetings,宣传会议,2,meetings,=,quantity,n/a,45,A/75/623,"II.F, 4.3, output 4"
5.1.4,aircraft,飞机,70,aircraft,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,fixed-wing aircraft,固定翼飞机,7,aircraft,=,part,aircraft,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,rotary-wing aircraft,旋转翼飞机,29,aircraft,=,part,aircraft,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,manned surveillance platforms,载人情报、监视和侦察平台,6,platforms,=,part,aircraft,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,unmanned aerial vehicles,无人驾驶飞行器,28,vehicles,=,part,aircraft,47,A/75/623,"II.F, 5.1, output 4"
5.1.5,flight hours,计划飞行时数,19488,h,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 5"
5.1.5,flight hours by commercial providers,商业提供商执飞时数,11596,h,=,part,flight hours,47,A/75/623,"II.F, 5.1, output 5"
5.1.5,flight hours by military providers,军事提供商执飞时数,7892,h,=,part,flight hours,47,A/75/623,"II.F, 5.1, output 5"
5.1.6,aircraft,飞机,70,aircraft,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.6,airfields and landing sites,机场和着陆点,17,sites,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.7,budget served,预算,1149.8,MUSD,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 7"
5.1.8,civilian personnel,核定文职人员,1922,persons,<=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,international staff,国际工作人员,819,persons,<=,part,civilian personnel,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,national staff,本国工作人员,904,persons,<=,part,civilian personnel,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,temporary positions,临时职位,2,positions,<=,part,civilian personnel,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,United Nations Volunteers,联合国志愿人员,197,persons,<=,part,civilian personnel,47,A/75/623,"II.F, 5.1, output 8"
5.1.9,participants in training within the Mission,稳定团内培训课程学员,3852,participants,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 9"
5.1.9,participants in training outside the Mission,稳定团外培训课程学员,204,participants,=,quantity,n/a,47,A/75/623,"II.F, 5.1, output 9"
5.1.10,within-mission non-training travel requests,稳定团内非培训类差旅申请,3966,requests,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 10"
5.1.10,outside-mission non-training travel requests,稳定团外非培训类差旅申请,198,requests,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 10"
5.1.10,training travel requests,培训类差旅申请,320,requests,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 10"
5.1.11,Mission sites,稳定团驻地,19,sites,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 11"
5.1.11,locations,地点,13,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 11"
5.1.11,"small sites in Bamako, excluded",巴马科的小型驻地,6,sites,=,context,n/a,48,A/75/623,"II.F, 5.1, output 11"
5.1.12,"construction, renovation and alteration projects",建设、翻新和改建项目,13,projects,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 12"
5.1.13,United Nations-owned generators,联合国所属发电机,325,generators,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,generator locations,发电机地点,12,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,power transformers,电力变压器,2,transformers,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,transformer locations,电力变压器地点,2,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,solar panels and plants,太阳能板/发电装置,26,plants,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.14,wells and boreholes,水井/井孔,37,wells,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 14"
5.1.14,water treatment and purification plants,水处理和净化厂,24,plants,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 14"
5.1.14,locations,地点,13,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 14"
5.1.15,locations,地点,13,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 15"
5.1.16,"locations with cleaning, grounds, pest control and laundry services",清洁、场地保养、虫害防治和洗衣地点,13,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 16"
5.1.16,locations with catering,餐饮地点,6,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 16"
5.1.17,fuel,汽油,49700000,L,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,fuel for air operations,用于空中业务的燃料,13556953,L,=,part,fuel,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,fuel for ground transportation,用于陆运的燃料,10625270,L,=,part,fuel,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,fuel for generators and other facilities,用于发电机和其他设施的燃料,25554162,L,=,part,fuel,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,locations,地点,13,locations,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 17"
5.1.18,handheld portable radios,手提式无线电台,3031,radios,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 18"
5.1.18,mobile vehicle radios,车用移动无线电台,887,radios,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 18"
5.1.18,base station radios,基站无线电台,327,radios,=,quantity,n/a,48,A/75/623,"II.F, 5.1, output 18"
5.1.19,FM radio broadcast stations,调频广播电台,11,stations,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 19"
5.1.19,radio production facilities,广播节目制作设施,8,facilities,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 19"
5.1.20,very small aperture terminals,甚小口径终端,40,terminals,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 20"
5.1.20,telephone exchanges,电话交换台,28,exchanges,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 20"
5.1.20,microwave links,微波中继器,73,links,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 20"
5.1.21,computing devices,计算设备,2680,devices,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,printers,打印机,436,printers,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,civilian and uniformed end users,文职和军警人员最终用户,2803,persons,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,computing devices for contingent personnel,供特遣队人员使用的计算设备,555,devices,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,printers for contingent personnel,供特遣队人员使用的打印机,32,printers,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.22,local and wide area networks,局域网和广域网,75,networks,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 22"
5.1.22,sites,驻地,18,sites,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 22"
5.1.23,area covered by geospatial data analysis,地理空间数据覆盖地区,1200000,km2,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 23"
5.1.23,maps produced,地图,4000,maps,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 23"
5.1.24,United Nations-owned level I clinics,联合国所属一级诊所,5,clinics,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,contingent-owned level I clinics,特遣队所属一级诊所,37,clinics,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,locations of contingent-owned level I clinics,特遣队所属一级诊所地点,11,locations,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,contingent-owned level II hospitals,特遣队所属二级医院,3,hospitals,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,locations of contingent-owned level II hospitals,特遣队所属二级医院地点,3,locations,=,quantity,n/a,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,contracted level II hospitals and clinics in Bamako and Niamey,巴马科和尼亚美二级医院/诊所,2,hospitals,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.24,damage control facilities with surgical capability in Mopti,莫普提具有手术能力的损害控制设施,1,facilities,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.25,medical facilities outside the mission area,任务区以外医疗设施,3,facilities,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,level III facilities,三级医疗设施,1,facilities,=,part,medical facilities outside the mission area,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,level IV facilities,四级医疗设施,2,facilities,=,part,medical facilities outside the mission area,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,locations outside the mission area,任务区以外地点,3,locations,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 25"
5.1.26,goods and commodities procured,货物和商品采购,99.6,MUSD,~,quantity,n/a,50,A/75/623,"II.F, 5.1, output 26"
5.1.27,cargo,货物,23000,t,<=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 27"
5.1.28,"historical cost of property, inventories and equipment",不动产、厂场和设备及存货历史成本,572,MUSD,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 28"
5.1.29,authorized military and police personnel,核定军事和警务人员,15209,persons,<=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,military observers,军事观察员,40,persons,<=,part,authorized military and police personnel,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,military staff officers,军事参谋人员,486,persons,<=,part,authorized military and police personnel,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,military contingent personnel,特遣队人员,12763,persons,<=,part,authorized military and police personnel,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,United Nations police officers,联合国警察,350,persons,<=,part,authorized military and police personnel,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,formed police unit personnel,建制警察部队人员,1570,persons,<=,part,authorized military and police personnel,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,government-provided personnel,政府提供的人员,19,persons,<=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 29"
5.1.30,military and formed police units,军事和建制警察部队,51,units,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 30"
5.1.30,locations,地点,13,locations,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 30"
5.1.31,military contingent and formed police unit personnel supplied,军事特遣队和建制警察部队人员,13824,persons,=,quantity,n/a,50,A/75/623,"II.F, 5.1, output 31"
5.1.32,military and police personnel served,军事和警务人员,876,persons,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 32"
5.1.32,government-provided personnel,政府提供人员,19,persons,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 32"
5.1.33,within-mission non-training travel requests,稳定团内非培训类差旅申请,638,requests,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 33"
5.1.33,outside-mission non-training travel requests,稳定团外非培训类差旅申请,52,requests,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 33"
5.1.33,training travel requests,培训类差旅申请,2794,requests,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 33"
5.1.34,United Nations-owned vehicles,联合国所属车辆,996,vehicles,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,light passenger vehicles,轻型客车,430,vehicles,=,part,United Nations-owned vehicles,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,special-purpose vehicles,特殊用途车辆,172,vehicles,=,part,United Nations-owned vehicles,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,ambulances,救护车,11,vehicles,=,part,United Nations-owned vehicles,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,armoured ambulances,装甲救护车,3,vehicles,=,part,ambulances,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,armoured personnel carriers,装甲运兵车,12,vehicles,=,part,United Nations-owned vehicles,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,armoured vehicles,装甲车,170,vehicles,=,part,United Nations-owned vehicles,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,"other specialized vehicles, trailers and attachments",其他专用车辆、拖车或附加装置,201,vehicles,=,part,United Nations-owned vehicles,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,contingent-owned vehicles,特遣队所属车辆,3918,vehicles,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,workshops and repair facilities,车间和维修设施,7,facilities,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.35,locations,地点,16,locations,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 35"
5.1.35,days of service a week,每周服务天数,7,d,=,context,n/a,51,A/75/623,"II.F, 5.1, output 35"
5.1.35,hours of service a day,每天服务时数,24,h,=,context,n/a,51,A/75/623,"II.F, 5.1, output 35"
5.1.36,senior Mission staff under close protection,稳定团高层工作人员,3,persons,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 36"
5.1.36,hours of close protection a day,近身保护时数,24,h,=,context,n/a,51,A/75/623,"II.F, 5.1, output 36"
5.1.38,information sessions on security awareness and contingency plans,信息通报会,311,sessions,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 38"
5.1.38,security briefings for visitors and delegations,安全情况简报会,30,briefings,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 38"
5.1.39,training sessions,培训,45,sessions,=,quantity,n/a,51,A/75/623,"II.F, 5.1, output 39"
5.1.40,reported cases investigated,报告案件,100,percent,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 40"
5.1.41,main regional capitals,主要大区首府,4,capitals,=,context,n/a,52,A/75/623,"II.F, 5.1, output 41"
5.1.42,prongs of the strategy,三管齐下,3,prongs,=,context,n/a,52,A/75/623,"II.F, 5.1, output 42"
5.1.43,yearly risk assessment visits to each camp,每年对各营地的风险评估访问,2,visits,=,context,n/a,52,A/75/623,"II.F, 5.1, output 43"
5.1.46,"ex-combatants given HIV education, counselling and testing",前战斗人员,7000,persons,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 46"
5.1.47,induction sessions,上岗培训课程,25,sessions,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,weeks from deployment to induction,部署后周数,6,weeks,<=,context,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,mandatory HIV/AIDS awareness sessions,提高对艾滋病毒/艾滋病认识的强制性课程,5,sessions,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,civilians in mandatory sessions,文职人员,100,persons,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,mass sensitization programmes,大规模宣传方案,30,programmes,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,military and police in mass sensitization,军事和警务人员,7000,persons,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,refresher training sessions,复习培训班,3,sessions,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,uniformed personnel in refresher training,军警人员,200,persons,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,peer education training sessions,同伴教育培训班,3,sessions,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,peer education locations,地点,3,locations,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,voluntary confidential counselling and testing training sessions,自愿保密咨询检测培训班,3,sessions,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,HIV counsellors trained,艾滋病毒顾问,60,persons,=,quantity,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,post-exposure prophylaxis workshops,接触后预防讲习班,4,workshops,=,quantity,n/a,53,A/75/623,"II.F, 5.1, output 47"
5.1.47,post-exposure prophylaxis custodians trained,接触后预防监护人,80,persons,=,quantity,n/a,53,A/75/623,"II.F, 5.1, output 47"
5.1.48,testing promotion campaigns,自愿保密咨询检测宣传活动,4,campaigns,implied,quantity,n/a,53,A/75/623,"II.F, 5.1, output 48"
5.1.48,static voluntary confidential counselling and testing facilities,静态自愿保密咨询检测设施,5,facilities,=,quantity,n/a,53,A/75/623,"II.F, 5.1, output 48"
5.1.48,UN Cares courses,“联合国关爱”课程,1,courses,=,quantity,n/a,53,A/75/623,"II.F, 5.1, output 48"

"""#),
  EmbeddedResource(
    name: "results", rowCount: 392,
    schema: #"""
{
      "name": "results",
      "path": "data/results.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Lines of results",
      "description": "Each line of what was completed under an output, also numbers that stand in the remark only.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "output", "type": "string", "title": "Output", "description": "Output.", "constraints": {"required": true}},
          {"name": "line", "type": "integer", "title": "Line", "description": "Ordinal of the line in the output.", "constraints": {"required": true, "minimum": 1}},
          {"name": "item", "type": "string", "title": "Item", "description": "What was counted or done; unique in the output, and the same words as in planned_quantities where it is the same thing.", "constraints": {"required": true}},
          {"name": "item_zh", "type": "string", "title": "Item (Chinese)", "description": "Chinese term of what was counted or done, in the wording of the result or a short form of it.", "constraints": {"required": true}},
          {"name": "quantity", "type": "number", "unitField": "unit", "title": "Quantity", "description": "How much was completed, in the unit of the row; 0 where the report prints none; not applicable to a line of yes or no.", "scale": 1},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of the quantity: 'percent', 'L' (litres), 'h' (hours), 'd' (days), 't' (tonnes), 'km2', 'MUSD' (millions of dollars), or the plural of what is counted; not applicable to a line of yes or no."},
          {"name": "qualifier", "type": "string", "title": "Qualifier", "description": "How the quantity is meant: equal or at least; not applicable to a line of yes or no.", "constraints": {"enum": ["=", ">="]}},
          {"name": "done", "type": "string", "title": "Done", "description": "Yes or no as the report prints it, or as it tells in words that a thing was done; not applicable to a line with a quantity.", "constraints": {"enum": ["yes", "no"]}},
          {"name": "women", "type": "integer", "title": "Women", "description": "Women among the people counted; not reported where people are counted and women are not, not applicable where no people are counted."},
          {"name": "direction", "type": "string", "title": "Direction", "description": "What the remark at the line calls it: higher or lower than planned, or 'none'. A remark on the whole output is given to each line it follows that has a planned quantity and differs from it; as stated, also beside numbers that tell otherwise.", "constraints": {"required": true, "enum": ["higher", "lower", "none"]}},
          {"name": "part_of", "type": "string", "title": "Part of", "description": "Item of the same output that counts this one too; not applicable where there is none."},
          {"name": "remark", "type": "string", "title": "Remark", "description": "What the report adds to the line, in short; not applicable where it adds nothing."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["output", "line"],
        "foreignKeys": [
          {"fields": ["output"], "reference": {"resource": "outputs", "fields": ["output"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
output,line,item,item_zh,quantity,unit,qualifier,done,women,direction,part_of,remark,page,report,source
1.1.1,1,workshops,讲习班,7,workshops,=,n/a,n/a,lower,n/a,fewer than planned owing to COVID-19 restrictions,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,2,participants,参与者,289,participants,=,n/a,137,none,n/a,including 137 women,15,A/75/623,"II.F, 1.1, output 1"
1.1.2,1,quarterly meetings,季度会议,n/a,n/a,n/a,no,n/a,none,n/a,no meeting held,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,2,monthly awareness-raising sessions,每月提高认识会议,n/a,n/a,n/a,no,n/a,none,n/a,no session held,15,A/75/623,"II.F, 1.1, output 2"
1.1.3,1,monthly meetings,月度会议,12,meetings,=,n/a,n/a,none,n/a,n/a,15,A/75/623,"II.F, 1.1, output 3"
1.1.3,2,workshops,讲习班,1,workshops,=,n/a,n/a,lower,n/a,fewer than planned owing to COVID-19 restrictions,16,A/75/623,"II.F, 1.1, output 3"
1.1.3,3,languages of translation,翻译工作,n/a,n/a,n/a,no,n/a,none,n/a,translation of the resolution postponed,16,A/75/623,"II.F, 1.1, output 3"
1.1.4,1,meetings,会议,10,meetings,=,n/a,n/a,none,n/a,n/a,16,A/75/623,"II.F, 1.1, output 4"
1.1.4,2,workshops,讲习班,1,workshops,=,n/a,n/a,none,n/a,not in the plan,16,A/75/623,"II.F, 1.1, output 4"
1.1.4,3,"women's participation in elections, development goals financing round table, International Women's Day",可持续发展目标筹资圆桌会议和国际妇女节,n/a,n/a,n/a,yes,n/a,none,n/a,"further support, given only in the remark",16,A/75/623,"II.F, 1.1, output 4"
1.1.5,1,two-monthly experience-sharing meetings,每两月举行一次的会议,n/a,n/a,n/a,yes,n/a,none,n/a,two-monthly meetings attended and hosted,16,A/75/623,"II.F, 1.1, output 5"
1.1.6,1,coordination meetings,协调会议,6,meetings,=,n/a,n/a,none,n/a,n/a,16,A/75/623,"II.F, 1.1, output 6"
1.1.6,2,workshops,讲习班,1,workshops,=,n/a,n/a,lower,n/a,fewer than planned: focus on the high-level workshop on women's participation,16,A/75/623,"II.F, 1.1, output 6"
1.1.7,1,meetings with the National Assembly and political parties,会议,4,meetings,=,n/a,n/a,lower,n/a,fewer than planned: challenges faced by the National Assembly,16,A/75/623,"II.F, 1.1, output 7"
1.1.7,2,workshops with signatory movements,与签署方运动举办的讲习班,2,workshops,=,n/a,n/a,none,n/a,n/a,16,A/75/623,"II.F, 1.1, output 7"
1.1.7,3,meetings or workshops with trade unions,与工会举办的讲习班,2,events,=,n/a,n/a,none,n/a,"printed as workshops, planned as one meeting; one workshop added",16,A/75/623,"II.F, 1.1, output 7"
1.1.8,1,technical support to the constitutional review committee,技术支助,n/a,n/a,n/a,yes,n/a,none,n/a,awareness of the constitutional reform process raised and political discussions advocated across the country,16,A/75/623,"II.F, 1.1, output 8"
1.1.9,1,technical and logistical support to the policy committee for central Mali,技术和后勤支持,n/a,n/a,n/a,yes,n/a,none,n/a,given to the permanent secretariat of the policy framework; awareness campaign on the stabilization strategy assisted,16,A/75/623,"II.F, 1.1, output 9"
1.1.10,1,expert advice to armed movements on legal documents,提供专家咨询意见,n/a,n/a,n/a,no,n/a,none,n/a,not completed,16,A/75/623,"II.F, 1.1, output 10"
1.1.11,1,workshops,讲习班,4,workshops,=,n/a,n/a,lower,n/a,fewer than planned owing to COVID-19 restrictions,16,A/75/623,"II.F, 1.1, output 11"
1.1.12,1,outreach sessions,宣传会议,88,sessions,=,n/a,n/a,none,n/a,n/a,17,A/75/623,"II.F, 1.1, output 12"
1.1.12,2,radio products,无线电产品,15,products,=,n/a,n/a,none,n/a,n/a,17,A/75/623,"II.F, 1.1, output 12"
1.1.12,3,multimedia products,多媒体产品,6,products,=,n/a,n/a,none,n/a,n/a,17,A/75/623,"II.F, 1.1, output 12"
1.2.1,1,round tables,圆桌会议,1,round tables,=,n/a,n/a,lower,n/a,fewer than planned: political crisis after the elections,17,A/75/623,"II.F, 1.2, output 1"
1.2.1,2,training courses,培训班,2,courses,=,n/a,n/a,none,n/a,n/a,17,A/75/623,"II.F, 1.2, output 1"
1.2.2,1,workshops,讲习班,11,workshops,=,n/a,n/a,none,n/a,n/a,18,A/75/623,"II.F, 1.2, output 2"
1.2.2,2,workshop participants,参加者,130000,participants,=,n/a,n/r,none,n/a,total attendance as printed,18,A/75/623,"II.F, 1.2, output 2"
1.2.3,1,capacity-building workshops,讲习班,5,workshops,=,n/a,n/a,none,n/a,n/a,18,A/75/623,"II.F, 1.2, output 3"
1.2.4,1,monthly meetings,指导委员会月度会议,12,meetings,=,n/a,n/a,none,n/a,steering committee meetings,18,A/75/623,"II.F, 1.2, output 4"
1.2.4,2,workshops,讲习班,1,workshops,=,n/a,n/a,none,n/a,n/a,18,A/75/623,"II.F, 1.2, output 4"
1.2.5,1,workshops,讲习班,6,workshops,=,n/a,n/a,lower,n/a,fewer than planned owing to COVID-19 restrictions,18,A/75/623,"II.F, 1.2, output 5"
1.2.5,2,one-day meetings with political party representatives,为期一天的会议,n/a,n/a,n/a,yes,n/a,none,n/a,"in Gao, Kidal and Timbuktu, on pre- and post-election violence",18,A/75/623,"II.F, 1.2, output 5"
1.2.5,3,meetings with regional women's organizations,与区域妇女组织的会议,1,meetings,=,n/a,n/a,none,n/a,"in Gao, before the elections",18,A/75/623,"II.F, 1.2, output 5"
1.2.6,1,workshops,讲习班,5,workshops,=,n/a,n/a,none,n/a,held in Bamako,18,A/75/623,"II.F, 1.2, output 6"
1.2.7,1,round tables,圆桌会议,n/a,n/a,n/a,no,n/a,none,n/a,none held,18,A/75/623,"II.F, 1.2, output 7"
1.2.7,2,training courses,培训班,n/a,n/a,n/a,no,n/a,none,n/a,none held,18,A/75/623,"II.F, 1.2, output 7"
1.2.7,3,weekly meetings with regional stakeholders,每周与大区利益攸关方举行的会议,n/a,n/a,n/a,yes,n/a,none,n/a,"in place of the round tables and courses, with fewer participants",18,A/75/623,"II.F, 1.2, output 7"
1.2.8,1,electoral material,选举材料,62,t,=,n/a,n/a,lower,n/a,"lower: referendum, regional, cercle and municipal elections postponed",18,A/75/623,"II.F, 1.2, output 8"
1.2.8,2,national electoral officials and staff transported,运送的国家选举官员和工作人员,1462,persons,=,n/a,n/r,higher,n/a,higher: more Government requests for transport by Mission ground and air assets,18,A/75/623,"II.F, 1.2, output 8"
1.2.8,3,local individual contractors,当地个体订约人,65,persons,=,n/a,n/r,lower,n/a,"lower: COVID-19 delayed recruitment, training and deployment",19,A/75/623,"II.F, 1.2, output 8"
1.2.8,4,local individual contractors delayed,当地个体订约人,8,persons,=,n/a,n/r,none,n/a,"recruitment, training and deployment delayed by COVID-19 restrictions",19,A/75/623,"II.F, 1.2, output 8"
1.2.8,5,vehicles,车辆,60,vehicles,=,n/a,n/a,none,n/a,n/a,19,A/75/623,"II.F, 1.2, output 8"
1.2.8,6,stationery kits,文具包,65,kits,=,n/a,n/a,lower,n/a,"lower: referendum, regional, cercle and municipal elections postponed",19,A/75/623,"II.F, 1.2, output 8"
1.2.9,1,workshops,讲习班,6,workshops,=,n/a,n/a,none,n/a,n/a,19,A/75/623,"II.F, 1.2, output 9"
1.2.10,1,radio programmes,广播节目,56,programmes,=,n/a,n/a,higher,n/a,n/a,19,A/75/623,"II.F, 1.2, output 10"
1.2.10,2,multimedia products,多媒体产品,8,products,=,n/a,n/a,higher,n/a,n/a,19,A/75/623,"II.F, 1.2, output 10"
1.2.10,3,special press briefings,专门新闻发布会,3,briefings,=,n/a,n/a,higher,n/a,n/a,19,A/75/623,"II.F, 1.2, output 10"
1.3.1,1,expert advice to interim authorities,专家咨询,n/a,n/a,n/a,no,n/a,none,n/a,suspended for the mandate period,20,A/75/623,"II.F, 1.3, output 1"
1.3.2,1,capacity-building courses,能力建设培训班,2,courses,=,n/a,n/a,none,n/a,n/a,20,A/75/623,"II.F, 1.3, output 2"
1.3.2,2,local officials trained,地方官员,133,persons,=,n/a,n/r,none,n/a,"prefects, sub-prefects, mayors and others",20,A/75/623,"II.F, 1.3, output 2"
1.3.3,1,training-of-trainers courses,培训员培训班,1,courses,=,n/a,n/a,none,n/a,n/a,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,2,regional training courses,培训班,n/a,n/a,n/a,no,n/a,none,n/a,none held; moved to the next reporting period,20,A/75/623,"II.F, 1.3, output 3"
1.4.1,1,thematic subcommittee meetings,专题小组委员会会议,4,meetings,=,n/a,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 1"
1.4.2,1,travel of representatives of the parties to Bamako,各方代表前往巴马科,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 2"
1.4.3,1,co-chairing of the Defence and Security Subcommittee,国防与安全小组委员会的共同主席,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 3"
1.4.4,1,support to the Independent Observer,对独立观察员的支助,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 4"
1.4.5,1,regular coordination meetings,定期协调会议,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 5"
1.4.6,1,monthly coordination meetings,协调会议,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 6"
1.4.7,1,technical expertise (background analyses),专门技术知识,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,21,A/75/623,"II.F, 1.4, output 7"
1.4.8,1,inter-mission cooperation meetings,特派任务间合作会议,n/a,n/a,n/a,no,n/a,none,n/a,meeting postponed,21,A/75/623,"II.F, 1.4, output 8"
2.1.1,1,coordination meetings,会议,18,meetings,=,n/a,n/a,higher,n/a,n/a,24,A/75/623,"II.F, 2.1, output 1"
2.1.2,1,mixed patrols,混合巡逻,n/a,n/a,n/a,no,n/a,none,n/a,patrols not coordinated,24,A/75/623,"II.F, 2.1, output 2"
2.1.3,1,military foot patrols,军事徒步巡逻,1267,patrols,=,n/a,n/a,higher,n/a,number of population centres not given,24,A/75/623,"II.F, 2.1, output 3"
2.1.4,1,force-led operations,稳定团部队牵头开展的行动,31,operations,=,n/a,n/a,higher,n/a,n/a,24,A/75/623,"II.F, 2.1, output 4"
2.1.4,2,operations with Mission participation,稳定团参与的行动,12,operations,=,n/a,n/a,higher,n/a,"fewer than planned, although the remark says higher",24,A/75/623,"II.F, 2.1, output 4"
2.1.4,3,operations coordinated with the Malian armed forces or Operation Barkhane,与马里武装部队和(或)“新月形沙丘”行动协同开展的行动,21,operations,=,n/a,n/a,higher,n/a,n/a,24,A/75/623,"II.F, 2.1, output 4"
2.1.5,1,humanitarian assistance missions secured,人道主义援助任务,31,missions,=,n/a,n/a,lower,n/a,n/a,24,A/75/623,"II.F, 2.1, output 5"
2.1.6,1,close air support missions,近距离空中支援任务,1183,missions,=,n/a,n/a,higher,n/a,higher: operational needs; rugged terrain for ground transport,24,A/75/623,"II.F, 2.1, output 6"
2.1.6,2,military utility helicopter resupply and troop transport missions,军事通用直升机野战补给和武装部队运输任务,1070,missions,=,n/a,n/a,higher,n/a,higher: operational needs; challenges of terrain,24,A/75/623,"II.F, 2.1, output 6"
2.1.6,3,military air transport missions,军事运输航空任务,751,missions,=,n/a,n/a,higher,n/a,"higher: general insecurity and more attacks, above all on Malian forces",25,A/75/623,"II.F, 2.1, output 6"
2.1.7,1,manned and unmanned aerial surveillance missions,载人和无人空中监视任务,532,missions,=,n/a,n/a,lower,n/a,n/a,25,A/75/623,"II.F, 2.1, output 7"
2.1.7,2,unmanned aerial vehicles not deployed,无人驾驶飞行器,6,vehicles,=,n/a,n/a,none,n/a,procurement challenges,25,A/75/623,"II.F, 2.1, output 7"
2.1.7,3,"manned intelligence, surveillance and reconnaissance platforms not deployed",载人情报监视和侦察平台,6,platforms,=,n/a,n/a,none,n/a,procurement challenges,25,A/75/623,"II.F, 2.1, output 7"
2.1.8,1,casualty evacuation flights,伤员后送飞行,28,flights,=,n/a,n/a,none,n/a,n/a,25,A/75/623,"II.F, 2.1, output 8"
2.1.8,2,support to the deployment of reconstituted forces to the north,重组后的部队部署到北部,n/a,n/a,n/a,yes,n/a,none,n/a,"security, logistics, information, transport, planning, good offices",25,A/75/623,"II.F, 2.1, output 8"
2.1.9,1,key leader engagement meetings,与主要领导人接触的会议,70,meetings,=,n/a,n/a,none,n/a,areas of operations not counted,25,A/75/623,"II.F, 2.1, output 9"
2.1.10,1,police patrol days,巡逻日,3116,patrol days,=,n/a,n/a,lower,n/a,n/a,25,A/75/623,"II.F, 2.1, output 10"
2.1.11,1,advisory activities,咨询活动,3624,activities,=,n/a,n/a,lower,n/a,n/a,25,A/75/623,"II.F, 2.1, output 11"
2.1.12,1,guidance and training assistance to troop-contributing countries,指导和培训援助,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,25,A/75/623,"II.F, 2.1, output 12"
2.1.13,1,specialized explosive threat training,专门培训,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,25,A/75/623,"II.F, 2.1, output 13"
2.1.13,2,operations supported with refresher training and mentoring,行动,19,operations,=,n/a,n/a,none,n/a,major integrated operations,25,A/75/623,"II.F, 2.1, output 13"
2.1.14,1,context-specific trainings for explosive ordnance disposal companies,针对具体情况的培训和辅导,2,trainings,=,n/a,n/a,none,n/a,printed as 2 context-specific trainings and mentoring,25,A/75/623,"II.F, 2.1, output 14"
2.1.15,1,explosive ordnance disposal teams,爆炸物处理小组,1,teams,=,n/a,n/a,none,n/a,deployed in Timbuktu,26,A/75/623,"II.F, 2.1, output 15"
2.1.15,2,explosive ordnance disposal tasks,任务,15,tasks,=,n/a,n/a,none,n/a,in support of the Mission,26,A/75/623,"II.F, 2.1, output 15"
2.1.15,3,explosive detection dog capability,爆炸物探测犬能力,1,capability,=,n/a,n/a,none,n/a,all year round,26,A/75/623,"II.F, 2.1, output 15"
2.1.15,4,searches by explosive detection dogs,搜索,175000,searches,=,n/a,n/a,none,n/a,n/a,26,A/75/623,"II.F, 2.1, output 15"
2.1.16,1,"military, police and civilian components trained",接受培训的军事、警察和文职部分,100,percent,=,n/a,n/a,none,n/a,n/a,26,A/75/623,"II.F, 2.1, output 16"
2.1.17,1,information packages shared with Mission leadership,信息包,400,packages,=,n/a,n/a,none,n/a,"on threat mitigation, device reports, statistics and maps",26,A/75/623,"II.F, 2.1, output 17"
2.1.17,2,requests met,得到满足的请求,100,percent,=,n/a,n/a,none,n/a,with the Mine Action Service,26,A/75/623,"II.F, 2.1, output 17"
2.1.18,1,emergency response teams trained,应急小组,4,teams,=,n/a,n/a,none,n/a,of the Malian defence and security forces,26,A/75/623,"II.F, 2.1, output 18"
2.1.19,1,strategic ammunition depots,战略弹药库,n/a,n/a,n/a,no,n/a,none,n/a,security works not completed: poor contractor performance,26,A/75/623,"II.F, 2.1, output 19"
2.1.19,2,additional storage areas,已完工的储存区,6,storage areas,=,n/a,n/a,lower,n/a,fewer than planned: COVID-19 suspended transport of storage units,26,A/75/623,"II.F, 2.1, output 19"
2.1.20,1,daily radio broadcasts,每日播放的广播节目,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,26,A/75/623,"II.F, 2.1, output 20"
2.2.1,1,awareness and outreach activities,活动,43,activities,=,n/a,n/a,lower,n/a,n/a,27,A/75/623,"II.F, 2.2, output 1"
2.2.2,1,mentoring workshops,辅导讲习班,26,workshops,=,n/a,n/a,lower,n/a,n/a,27,A/75/623,"II.F, 2.2, output 2"
2.2.3,1,meetings,会议,19,meetings,=,n/a,n/a,lower,n/a,n/a,27,A/75/623,"II.F, 2.2, output 3"
2.2.4,1,high-quality mine action response,地雷行动对策,n/a,n/a,n/a,yes,n/a,none,n/a,"working group meetings co-chaired, information products shared, risk awareness training for humanitarian workers",27,A/75/623,"II.F, 2.2, output 4"
2.2.5,1,people reached by risk education,接受风险教育的平民,55000,persons,=,n/a,n/r,higher,n/a,n/a,28,A/75/623,"II.F, 2.2, output 5"
2.2.5,2,survivors and victims identified and assisted,幸存者和受害者,202,persons,=,n/a,n/r,none,n/a,"better access to physical rehabilitation, economic and social support",28,A/75/623,"II.F, 2.2, output 5"
2.2.6,1,civil society organizations,马里民间社会组织,5,organizations,=,n/a,n/a,none,n/a,n/a,28,A/75/623,"II.F, 2.2, output 6"
2.2.6,2,community liaison persons,社区联络人,145,persons,=,n/a,n/r,higher,n/a,n/a,28,A/75/623,"II.F, 2.2, output 6"
2.2.7,1,dialogues,对话,7,dialogues,=,n/a,n/a,lower,n/a,n/a,28,A/75/623,"II.F, 2.2, output 7"
2.2.8,1,training-of-trainers courses,培训员培训班,6,courses,=,n/a,n/a,lower,n/a,n/a,28,A/75/623,"II.F, 2.2, output 8"
2.2.9,1,awareness campaigns,提高认识运动,1,campaigns,=,n/a,n/a,none,n/a,n/a,28,A/75/623,"II.F, 2.2, output 9"
2.2.10,1,advice on protection of civilians in training curricula,咨询意见和技术支助,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,28,A/75/623,"II.F, 2.2, output 10"
2.2.11,1,capacity-building activities,能力建设活动,6,activities,=,n/a,n/a,none,n/a,n/a,28,A/75/623,"II.F, 2.2, output 11"
2.2.12,1,joint daytime patrols,日间联合巡逻,3472,patrols,=,n/a,n/a,lower,n/a,n/a,28,A/75/623,"II.F, 2.2, output 12"
2.2.13,1,long-range patrols,远距离巡逻,979,patrols,=,n/a,n/a,lower,n/a,n/a,28,A/75/623,"II.F, 2.2, output 13"
2.2.14,1,women and girls,妇女和女童,2014,women and girls,=,n/a,2014,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 14"
2.2.15,1,outreach campaigns,外联运动,2,campaigns,=,n/a,n/a,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 15"
2.2.15,2,men taking part in outreach campaigns,男性,401,men,=,n/a,n/a,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 15"
2.2.15,3,women taking part in outreach campaigns,女性,528,women,=,n/a,528,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 15"
2.2.15,4,HIV tests,艾滋病病毒抗体检测,514,tests,=,n/a,n/a,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 15"
2.2.16,1,public information campaigns,公共宣传运动,2,campaigns,=,n/a,n/a,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,2,community outreach sessions,社区宣传会议,80,sessions,=,n/a,n/a,higher,n/a,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,3,media briefings,媒体简报会,23,briefings,=,n/a,n/a,higher,n/a,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,4,multimedia products,多媒体产品,11,products,=,n/a,n/a,higher,n/a,n/a,29,A/75/623,"II.F, 2.2, output 16"
2.2.16,5,radio programmes,无线电产品,145,programmes,=,n/a,n/a,higher,n/a,printed as radio products,29,A/75/623,"II.F, 2.2, output 16"
2.2.17,1,community outreach and strengthening of radio studios,社区外联,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 17"
2.2.18,1,workshops,讲习班,3,workshops,=,n/a,n/a,none,n/a,n/a,29,A/75/623,"II.F, 2.2, output 18"
2.3.1,1,combatants supported,战斗人员,2171,persons,=,n/a,n/r,lower,n/a,n/a,30,A/75/623,"II.F, 2.3, output 1"
2.3.2,1,former combatants processed,前战斗人员,2171,persons,=,n/a,n/r,lower,n/a,n/a,30,A/75/623,"II.F, 2.3, output 2"
2.3.3,1,former combatants reinserted,前战斗人员,n/a,n/a,n/a,no,n/a,none,n/a,national reinsertion programme not started,30,A/75/623,"II.F, 2.3, output 3"
2.3.4,1,capacity-building workshops,能力建设讲习班,1,workshops,=,n/a,n/a,lower,n/a,n/a,30,A/75/623,"II.F, 2.3, output 4"
2.3.5,1,capacity-building workshops,能力建设讲习班,1,workshops,=,n/a,n/a,lower,n/a,n/a,30,A/75/623,"II.F, 2.3, output 5"
2.3.6,1,community violence reduction projects,减少社区暴力项目,32,projects,=,n/a,n/a,higher,n/a,n/a,30,A/75/623,"II.F, 2.3, output 6"
2.3.6,2,direct beneficiaries,直接受益者,42612,persons,=,n/a,21425,higher,n/a,including 21 425 women,30,A/75/623,"II.F, 2.3, output 6"
2.3.7,1,workshops,讲习班,8,workshops,=,n/a,n/a,none,n/a,n/a,30,A/75/623,"II.F, 2.3, output 7"
2.3.8,1,capacity-building workshops,能力建设讲习班,4,workshops,=,n/a,n/a,none,n/a,n/a,30,A/75/623,"II.F, 2.3, output 8"
2.3.9,1,visits,访问,8,visits,=,n/a,n/a,none,n/a,n/a,30,A/75/623,"II.F, 2.3, output 9"
2.3.9,2,cantonment sites,驻扎营地,8,cantonment sites,=,n/a,n/a,none,n/a,during the accelerated programme and its catch-up phase,30,A/75/623,"II.F, 2.3, output 9"
2.3.9,3,children presumed associated with armed groups identified,儿童,8,children,=,n/a,n/r,none,n/a,n/a,30,A/75/623,"II.F, 2.3, output 9"
2.3.10,1,new radio programmes,广播电台新节目,3,programmes,=,n/a,n/a,lower,n/a,n/a,31,A/75/623,"II.F, 2.3, output 10"
2.4.1,1,investigators,调查员,50,persons,=,n/a,n/r,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,2,magistrates,治安法官,10,persons,=,n/a,n/r,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,3,mentoring sessions for magistrates and investigators,辅导课程,15,sessions,=,n/a,n/a,none,n/a,online from March to June,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,4,training courses on case management and crime analysis,培训班,5,courses,=,n/a,n/a,none,n/a,of which 1 online,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,5,virtual regional meetings of the Sahel judicial cooperation platform focal points,虚拟区域会议,1,meetings,=,n/a,n/a,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 1"
2.4.1,6,agreement with the Ministry of Justice on security works,协议,n/a,n/a,n/a,yes,n/a,none,n/a,"security works at the new headquarters in Bamako, to be completed in two months",32,A/75/623,"II.F, 2.4, output 1"
2.4.2,1,regional offices,区域办事处,n/a,n/a,n/a,no,n/a,none,n/a,not set up,32,A/75/623,"II.F, 2.4, output 2"
2.4.3,1,quarterly outreach activities,季度宣传活动,4,activities,=,n/a,n/a,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 3"
2.4.3,2,support and advocacy for a formal cooperation framework,正式合作框架,n/a,n/a,n/a,yes,n/a,none,n/a,battlefield evidence,32,A/75/623,"II.F, 2.4, output 3"
2.4.4,1,technical support to the national policy and action plan,技术支持,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 4"
2.4.5,1,members and dependants of the Malian defence and security forces,马里国防和安全部队成员及其家属,4149,persons,=,n/a,1435,none,n/a,including 1 435 women,32,A/75/623,"II.F, 2.4, output 5"
2.4.5,2,HIV tests,艾滋病病毒抗体检测,2315,tests,=,n/a,n/a,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 5"
2.4.6,1,trainees,马里安全部队受训人员,6495,persons,=,n/a,n/r,lower,n/a,n/a,32,A/75/623,"II.F, 2.4, output 6"
2.4.7,1,advice on gender mainstreaming in curricula,性别平等咨询支助,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,32,A/75/623,"II.F, 2.4, output 7"
2.4.8,1,training workshops,培训讲习班,1,workshops,=,n/a,n/a,lower,n/a,fewer than planned: the Council reprioritized activities,32,A/75/623,"II.F, 2.4, output 8"
2.4.8,2,consultative meetings,咨询会议,10,meetings,=,n/a,n/a,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 8"
2.4.9,1,two-monthly coordination meetings,每两个月举行一次的会议,6,meetings,=,n/a,n/a,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 9"
2.4.10,1,oversight visits,控制访问,12,visits,=,n/a,n/a,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 10"
2.4.10,2,training workshops for parliamentarians and assistants,培训讲习班,n/a,n/a,n/a,no,n/a,none,n/a,postponed: COVID-19 restrictions,33,A/75/623,"II.F, 2.4, output 10"
2.4.10,3,workshops for civil society organizations,讲习班,n/a,n/a,n/a,no,n/a,none,n/a,postponed: COVID-19 restrictions,33,A/75/623,"II.F, 2.4, output 10"
2.4.11,1,capacity-building workshops,能力建设讲习班,2,workshops,=,n/a,n/a,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 11"
2.4.11,2,women participants per workshop,妇女,100,persons,=,n/a,100,none,n/a,in each workshop,33,A/75/623,"II.F, 2.4, output 11"
2.4.11,3,outreach workshops,宣传讲习班,2,workshops,=,n/a,n/a,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 11"
2.4.12,1,training workshops,培训讲习班,2,workshops,=,n/a,n/a,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 12"
2.4.12,2,training workshop participants,参与者,50,persons,=,n/a,n/r,none,n/a,n/a,33,A/75/623,"II.F, 2.4, output 12"
2.4.12,3,outreach workshops,宣传讲习班,n/a,n/a,n/a,no,n/a,none,n/a,postponed: COVID-19 restrictions,33,A/75/623,"II.F, 2.4, output 12"
2.4.13,1,workshops,讲习班,n/a,n/a,n/a,no,n/a,none,n/a,none held,33,A/75/623,"II.F, 2.4, output 13"
2.4.13,2,forums,论坛,n/a,n/a,n/a,no,n/a,none,n/a,none held,33,A/75/623,"II.F, 2.4, output 13"
3.1.1,1,advocacy meetings,宣传会议,n/a,n/a,n/a,no,n/a,none,n/a,"planned for May 2020, postponed",35,A/75/623,"II.F, 3.1, output 1"
3.1.1,2,periodic reports,定期报告,n/a,n/a,n/a,no,n/a,none,n/a,"planned for May 2020, postponed",35,A/75/623,"II.F, 3.1, output 1"
3.1.2,1,investigations into alleged serious human rights violations and abuses,对严重侵犯践踏人权指控的调查,191,investigations,=,n/a,n/a,higher,n/a,counted instead of the weekly visits of the plan,35,A/75/623,"II.F, 3.1, output 2"
3.1.3,1,human rights cases referred to the Ministry of Justice,提交司法部的侵犯践踏人权案件,129,cases,=,n/a,n/a,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 3"
3.1.3,2,technical advice to the Ministries of Justice and Defence,向司法部和国防部提供的技术咨询,n/a,n/a,n/a,yes,n/a,none,n/a,given through the information-sharing mechanism with the Chief of Staff; stated in the remark,36,A/75/623,"II.F, 3.1, output 3"
3.1.3,3,tracking mechanisms for missing persons arrested in counter-terrorism operations,失踪人员追踪机制,1,mechanisms,=,n/a,n/a,none,n/a,established with support from the Mission,36,A/75/623,"II.F, 3.1, output 3"
3.1.3,4,missing persons identified,确定身份的据报失踪人员,27,persons,>=,n/a,n/r,none,n/a,at least 27,36,A/75/623,"II.F, 3.1, output 3"
3.1.3,5,experts recruited,专家,n/a,n/a,n/a,no,n/a,none,n/a,review of legal frameworks not carried out,36,A/75/623,"II.F, 3.1, output 3"
3.1.4,1,one-week seminars on international criminal law,为期一周的讲习班,1,seminars,=,n/a,n/a,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 4"
3.1.4,2,"senior magistrates, officials and civil society leaders trained",高级治安官、政府官员和民间社会领袖,117,participants,=,n/a,n/r,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 4"
3.1.5,1,training sessions on human rights standards,培训班,2,sessions,=,n/a,n/a,lower,n/a,n/a,36,A/75/623,"II.F, 3.1, output 5"
3.1.5,2,instructors trained,接受培训的教官,47,participants,=,n/a,n/r,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 5"
3.1.6,1,advocacy meetings on the human rights due diligence policy,宣传会议,2,meetings,=,n/a,n/a,lower,n/a,n/a,36,A/75/623,"II.F, 3.1, output 6"
3.1.6,2,army officers and soldiers attending,与会者：陆军官兵,22,participants,=,n/a,n/r,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 6"
3.1.6,3,defence and security forces personnel attending,与会者：国防和安全部队人员,25,participants,=,n/a,n/r,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 6"
3.1.7,1,training sessions,培训班,1,sessions,=,n/a,n/a,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,2,national police gender focal points trained,国家警察性别平等协调人,43,participants,=,n/a,n/r,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,3,Mission-wide training of gender focal points and project review committee members,全稳定团范围的培训,n/a,n/a,n/a,yes,n/a,none,n/a,with technical advice on gender in projects; stated in the remark,36,A/75/623,"II.F, 3.1, output 7"
3.1.8,1,workshops on the national child protection framework,讲习班,8,workshops,=,n/a,n/a,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 8"
3.1.9,1,workshops with signatory armed groups,讲习班,2,workshops,=,n/a,n/a,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 9"
3.1.9,2,meetings of the joint technical working group with the Government and the Coordination of Azawad Movements,联合技术工作组会议,4,meetings,=,n/a,n/a,none,n/a,n/a,36,A/75/623,"II.F, 3.1, output 9"
3.1.9,3,regional training sessions,区域培训班,5,sessions,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 9"
3.1.10,1,quick-impact projects,速效项目,1,projects,=,n/a,n/a,lower,n/a,solar kit to power a newly built orphanage,37,A/75/623,"II.F, 3.1, output 10"
3.1.10,2,orphans benefiting,受益孤儿,65,orphans,=,n/a,n/r,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 10"
3.1.10,3,orphanage carers benefiting,受益护理人员,7,carers,=,n/a,n/r,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 10"
3.1.11,1,workshops on conflict-related sexual violence,讲习班,12,workshops,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 11"
3.1.12,1,awareness-raising sessions,提高认识会议,2,sessions,=,n/a,n/a,lower,n/a,n/a,37,A/75/623,"II.F, 3.1, output 12"
3.1.12,2,members of victims associations attending,受害人协会成员,56,participants,=,n/a,n/r,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 12"
3.1.12,3,victims associations represented,受害人协会,2,associations,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 12"
3.1.13,1,field visits,实地访问,2,visits,=,n/a,n/a,lower,n/a,n/a,37,A/75/623,"II.F, 3.1, output 13"
3.1.13,2,dialogue sessions with the defence and security forces,对话会议,5,sessions,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 13"
3.1.14,1,outreach activities,外联活动,5,activities,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.1.14,2,radio debate programmes on women's empowerment and participation,关于妇女赋权和参与的辩论节目,6,programmes,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.1.14,3,radio products,无线电节目(访谈/报道),50,products,=,n/a,n/a,none,n/a,interviews and reports,37,A/75/623,"II.F, 3.1, output 14"
3.1.14,4,multimedia products,多媒体产品,5,products,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.1.14,5,press events,新闻发布会,2,events,=,n/a,n/a,none,n/a,n/a,37,A/75/623,"II.F, 3.1, output 14"
3.2.1,1,technical meetings attended,技术会议,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,38,A/75/623,"II.F, 3.2, output 1"
3.2.1,2,training sessions,培训班,2,sessions,=,n/a,n/a,none,n/a,n/a,38,A/75/623,"II.F, 3.2, output 1"
3.2.2,1,advocacy meetings,宣传会议,6,meetings,=,n/a,n/a,none,n/a,n/a,38,A/75/623,"II.F, 3.2, output 2"
3.2.2,2,training sessions,培训班,2,sessions,=,n/a,n/a,lower,n/a,n/a,38,A/75/623,"II.F, 3.2, output 2"
3.2.2,3,civil society representatives trained,民间社会组织代表,29,participants,=,n/a,9,none,n/a,n/a,38,A/75/623,"II.F, 3.2, output 2"
3.2.3,1,vulnerable young people given vocational training,向弱势青年提供职业培训的项目,n/a,n/a,n/a,no,n/a,none,n/a,project not carried out,38,A/75/623,"II.F, 3.2, output 3"
3.2.3,2,regional sessions on violent extremism,区域会议,3,sessions,=,n/a,n/a,none,n/a,held instead,38,A/75/623,"II.F, 3.2, output 3"
3.2.3,3,young people attending regional sessions,青年,168,participants,=,n/a,49,none,n/a,49 women and 119 men,38,A/75/623,"II.F, 3.2, output 3"
3.2.3,4,young women attending regional sessions,女子,49,participants,=,n/a,49,none,young people attending regional sessions,n/a,38,A/75/623,"II.F, 3.2, output 3"
3.2.3,5,young men attending regional sessions,男子,119,participants,=,n/a,n/a,none,young people attending regional sessions,n/a,38,A/75/623,"II.F, 3.2, output 3"
3.2.4,1,workshops on the gender-based violence law,讲习班,2,workshops,=,n/a,n/a,lower,n/a,n/a,38,A/75/623,"II.F, 3.2, output 4"
3.2.4,2,government ministries reached,政府各部,8,ministries,=,n/a,n/a,none,n/a,n/a,38,A/75/623,"II.F, 3.2, output 4"
3.2.5,1,sexual and gender-based violence hotlines,热线,n/a,n/a,n/a,yes,n/a,none,n/a,maintained,38,A/75/623,"II.F, 3.2, output 5"
3.2.5,2,standard operating procedures,标准作业程序,n/a,n/a,n/a,yes,n/a,none,n/a,maintained,38,A/75/623,"II.F, 3.2, output 5"
3.3.1,1,technical guidance,技术指导,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,39,A/75/623,"II.F, 3.3, output 1"
3.3.1,2,training sessions,培训班,2,sessions,=,n/a,n/a,lower,n/a,n/a,39,A/75/623,"II.F, 3.3, output 1"
3.3.2,1,capacity-building activities for civil society,能力建设活动,1,activities,=,n/a,n/a,lower,n/a,n/a,39,A/75/623,"II.F, 3.3, output 2"
3.3.3,1,technical advice to the Commission,技术咨询,n/a,n/a,n/a,no,n/a,none,n/a,n/a,39,A/75/623,"II.F, 3.3, output 3"
4.1.1,1,training sessions,能力建设培训班,n/a,n/a,n/a,no,n/a,none,n/a,training of 200 local officials postponed,41,A/75/623,"II.F, 4.1, output 1"
4.1.2,1,training rehearsals,培训预演,n/a,n/a,n/a,no,n/a,none,n/a,postponed,41,A/75/623,"II.F, 4.1, output 2"
4.1.2,2,participatory assessment of interim authorities,参与式评估,n/a,n/a,n/a,yes,n/a,none,n/a,continued with the directorate of territorial communities; stated in the remark,41,A/75/623,"II.F, 4.1, output 2"
4.1.3,1,workshops,讲习班,n/a,n/a,n/a,no,n/a,none,n/a,suspended and postponed,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,2,training modules,培训模块,n/a,n/a,n/a,yes,n/a,none,n/a,all modules prepared; stated in the remark,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,3,policies on regionalization and administrative reform,政策,n/a,n/a,n/a,yes,n/a,none,n/a,updated; stated in the remark,41,A/75/623,"II.F, 4.1, output 3"
4.1.4,1,quarterly meetings,季度会议,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,41,A/75/623,"II.F, 4.1, output 4"
4.1.5,1,quick-impact projects,速效项目,113,projects,=,n/a,n/a,none,n/a,n/a,41,A/75/623,"II.F, 4.1, output 5"
4.1.6,1,coordination meetings,协调会议,58,meetings,=,n/a,n/a,none,n/a,n/a,41,A/75/623,"II.F, 4.1, output 6"
4.1.7,1,working groups,工作组,31,groups,=,n/a,n/a,higher,n/a,n/a,41,A/75/623,"II.F, 4.1, output 7"
4.1.8,1,contributions to the Trust Fund and the Peacebuilding Fund,捐助,7,contributions,=,n/a,n/a,none,n/a,n/a,41,A/75/623,"II.F, 4.1, output 8"
4.1.9,1,capacity-building workshops,能力建设讲习班,n/a,n/a,n/a,no,n/a,none,n/a,postponed,42,A/75/623,"II.F, 4.1, output 9"
4.1.10,1,outreach activities,外联宣传活动,8,activities,=,n/a,n/a,none,n/a,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,2,quick-impact projects,速效项目,4,projects,=,n/a,n/a,none,n/a,not in the plan,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,3,multimedia products,多媒体产品,11,products,=,n/a,n/a,higher,n/a,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,4,radio programmes,无线电节目,70,programmes,=,n/a,n/a,higher,n/a,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,5,press conferences,专门新闻发布会,23,conferences,=,n/a,n/a,higher,n/a,n/a,42,A/75/623,"II.F, 4.1, output 10"
4.2.1,1,advice and technical support on the national justice reform strategy,咨询意见和技术支持,n/a,n/a,n/a,yes,n/a,none,n/a,justice sector programming law adopted in December 2019 with this support,43,A/75/623,"II.F, 4.2, output 1"
4.2.2,1,awareness-raising workshops,宣传讲习班,12,workshops,=,n/a,n/a,higher,n/a,n/a,43,A/75/623,"II.F, 4.2, output 2"
4.2.3,1,awareness-raising sessions,提高认识课程,5,sessions,=,n/a,n/a,lower,n/a,n/a,43,A/75/623,"II.F, 4.2, output 3"
4.2.3,2,training courses,培训课程,5,courses,=,n/a,n/a,none,n/a,n/a,43,A/75/623,"II.F, 4.2, output 3"
4.2.3,3,workshops,讲习班,2,workshops,=,n/a,n/a,lower,n/a,on drafting and adopting the legislative framework,43,A/75/623,"II.F, 4.2, output 3"
4.2.3,4,interregional study trips,大区间考察旅行,0,trips,=,n/a,n/a,none,n/a,none; postponed,43,A/75/623,"II.F, 4.2, output 3"
4.2.4,1,consultation meetings,咨询会议,20,meetings,=,n/a,n/a,none,n/a,"held in Timbuktu, Mopti and Bamako",43,A/75/623,"II.F, 4.2, output 4"
4.2.5,1,training courses,培训课程,0,courses,=,n/a,n/a,none,n/a,none,43,A/75/623,"II.F, 4.2, output 5"
4.2.6,1,round tables,圆桌会议,0,round tables,=,n/a,n/a,none,n/a,none; postponed,43,A/75/623,"II.F, 4.2, output 6"
4.2.6,2,conferences on the role of lawyers in strengthening the rule of law,关于律师作用的会议,1,conferences,=,n/a,n/a,none,n/a,held instead,43,A/75/623,"II.F, 4.2, output 6"
4.2.7,1,public awareness-raising activities,提高公众认识活动,2,activities,=,n/a,n/a,lower,n/a,n/a,43,A/75/623,"II.F, 4.2, output 7"
4.2.7,2,advocacy meetings on confidence in the justice system,加强民众对司法系统信心的宣传会议,1,meetings,=,n/a,n/a,lower,n/a,n/a,43,A/75/623,"II.F, 4.2, output 7"
4.2.7,3,radio programmes,广播节目,1,programmes,=,n/a,n/a,lower,n/a,n/a,43,A/75/623,"II.F, 4.2, output 7"
4.2.8,1,workshops,讲习班,0,workshops,=,n/a,n/a,none,n/a,none,44,A/75/623,"II.F, 4.2, output 8"
4.2.8,2,serious criminal cases monitored,刑事重罪案件,78,cases,=,n/a,n/a,none,n/a,n/a,44,A/75/623,"II.F, 4.2, output 8"
4.3.1,1,security support to courts and prisons,法院和监狱安保支持,n/a,n/a,n/a,yes,n/a,none,n/a,"surveillance systems, capacity-building and monitoring of detention conditions",44,A/75/623,"II.F, 4.3, output 1"
4.3.1,2,"COVID-19 equipment and materials for courts, prisons and detention centres",遏制疫情的设备和材料,n/a,n/a,n/a,yes,n/a,none,n/a,with awareness-raising sessions; stated in the remark,44,A/75/623,"II.F, 4.3, output 1"
4.3.2,1,meetings,会议,21,meetings,=,n/a,n/a,none,n/a,n/a,44,A/75/623,"II.F, 4.3, output 2"
4.3.3,1,courts,法庭,15,courts,=,n/a,n/a,none,n/a,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.3,2,prisons,监狱,15,prisons,=,n/a,n/a,none,n/a,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.3,3,training courses,培训课程,11,courses,=,n/a,n/a,none,n/a,n/a,45,A/75/623,"II.F, 4.3, output 3"
4.3.3,4,regional round tables,大区圆桌会议,0,round tables,=,n/a,n/a,none,n/a,none; postponed,45,A/75/623,"II.F, 4.3, output 3"
4.3.4,1,advocacy meetings,宣传会议,2,meetings,=,n/a,n/a,none,n/a,n/a,45,A/75/623,"II.F, 4.3, output 4"
5.1.1,1,Mission-wide environmental action plan,全稳定团环境行动计划,n/a,n/a,n/a,yes,n/a,none,n/a,implemented; the word yes is missing in the print,46,A/75/623,"II.F, 5.1, service improvement 1"
5.1.2,1,supply chain blueprint and strategy,蓝图和战略,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,46,A/75/623,"II.F, 5.1, service improvement 2"
5.1.3,1,standardized accommodation,住宿设施,n/a,n/a,n/a,yes,n/a,none,n/a,upgraded to United Nations standards with ablution pods and kitchenettes; implementation continues,46,A/75/623,"II.F, 5.1, service improvement 3"
5.1.4,1,fixed-wing aircraft,固定翼,7,aircraft,=,n/a,n/a,none,n/a,n/a,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,2,rotary-wing aircraft,旋转翼,35,aircraft,=,n/a,n/a,higher,n/a,higher: more deployed for shorter periods for operational need,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,3,manned surveillance platforms,载人情报、监视和侦察平台,0,platforms,=,n/a,n/a,none,n/a,none; not deployed,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,4,unmanned aerial vehicles,无人驾驶飞行器,22,vehicles,=,n/a,n/a,lower,n/a,lower: 6 not deployed,47,A/75/623,"II.F, 5.1, output 4"
5.1.4,5,unmanned aerial vehicles not deployed,没有部署的无人驾驶飞行器,6,vehicles,=,n/a,n/a,none,n/a,n/a,47,A/75/623,"II.F, 5.1, output 4"
5.1.5,1,flight hours,飞行时数共计,12282,h,=,n/a,n/a,lower,n/a,total,47,A/75/623,"II.F, 5.1, output 5"
5.1.5,2,flight hours by commercial providers,商业提供商执飞时数,8742,h,=,n/a,n/a,lower,flight hours,n/a,47,A/75/623,"II.F, 5.1, output 5"
5.1.5,3,flight hours by military providers,军事提供商执飞时数,3540,h,=,n/a,n/a,lower,flight hours,n/a,47,A/75/623,"II.F, 5.1, output 5"
5.1.5,4,manned surveillance platforms not deployed,没有部署的载人情报、监视和侦察平台,6,platforms,=,n/a,n/a,none,n/a,n/a,47,A/75/623,"II.F, 5.1, output 5"
5.1.6,1,aircraft,飞机,64,aircraft,=,n/a,n/a,lower,n/a,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.6,2,fixed-wing aircraft,固定翼飞机,7,aircraft,=,n/a,n/a,none,aircraft,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.6,3,rotary-wing aircraft,旋转翼飞机,35,aircraft,=,n/a,n/a,none,aircraft,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.6,4,unmanned aerial vehicles,无人驾驶飞行器,22,vehicles,=,n/a,n/a,none,aircraft,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.6,5,unmanned aerial vehicles not deployed,没有部署的无人驾驶飞行器,6,vehicles,=,n/a,n/a,none,n/a,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.6,6,airfields and landing sites,机场和着陆点,17,sites,=,n/a,n/a,none,n/a,n/a,47,A/75/623,"II.F, 5.1, output 6"
5.1.7,1,budget served,核定预算,1138.5,MUSD,=,n/a,n/a,none,n/a,approved budget,47,A/75/623,"II.F, 5.1, output 7"
5.1.8,1,civilian personnel,文职人员,1702,persons,=,n/a,n/r,none,n/a,average strength,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,2,international staff,国际工作人员,752,persons,=,n/a,n/r,none,civilian personnel,average strength,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,3,national staff,本国工作人员,787,persons,=,n/a,n/r,none,civilian personnel,average strength,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,4,temporary positions,临时职位,2,positions,=,n/a,n/a,none,civilian personnel,average strength,47,A/75/623,"II.F, 5.1, output 8"
5.1.8,5,United Nations Volunteers,联合国志愿人员,161,persons,=,n/a,n/r,none,civilian personnel,average strength,47,A/75/623,"II.F, 5.1, output 8"
5.1.9,1,participants in training within the Mission,稳定团内培训课程学员,1352,participants,=,n/a,n/r,lower,n/a,n/a,47,A/75/623,"II.F, 5.1, output 9"
5.1.9,2,participants in training outside the Mission,稳定团外培训课程学员,74,participants,=,n/a,n/r,lower,n/a,n/a,47,A/75/623,"II.F, 5.1, output 9"
5.1.10,1,within-mission non-training travel requests,稳定团内非培训类差旅申请,2133,requests,=,n/a,n/a,lower,n/a,lower: travel restrictions,48,A/75/623,"II.F, 5.1, output 10"
5.1.10,2,outside-mission non-training travel requests,稳定团外非培训类差旅申请,172,requests,=,n/a,n/a,lower,n/a,lower: travel restrictions,48,A/75/623,"II.F, 5.1, output 10"
5.1.10,3,training travel requests,培训类差旅申请,214,requests,=,n/a,n/a,lower,n/a,lower: travel restrictions,48,A/75/623,"II.F, 5.1, output 10"
5.1.11,1,Mission sites,驻地,19,sites,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 11"
5.1.11,2,locations,地点,13,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 11"
5.1.12,1,"construction, renovation and alteration projects",建设、翻新和改建项目,13,projects,=,n/a,n/a,none,n/a,started,48,A/75/623,"II.F, 5.1, output 12"
5.1.13,1,United Nations-owned generators,联合国所属发电机,325,generators,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,2,generator locations,地点,12,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,3,power transformers,电力变压器,2,transformers,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,4,transformer locations,地点,2,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 13"
5.1.13,5,solar panels and plants,太阳能板/发电装置,37,plants,=,n/a,n/a,higher,n/a,higher: green energy initiatives,48,A/75/623,"II.F, 5.1, output 13"
5.1.14,1,wells and boreholes,水井/井孔,37,wells,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 14"
5.1.14,2,water treatment and purification plants,水处理和净化厂,24,plants,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 14"
5.1.14,3,locations,地点,13,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 14"
5.1.15,1,locations,地点,13,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 15"
5.1.16,1,"locations with cleaning, grounds, pest control and laundry services",地点,13,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 16"
5.1.16,2,locations with catering,地点,6,locations,=,n/a,n/a,none,n/a,n/a,48,A/75/623,"II.F, 5.1, output 16"
5.1.17,1,fuel,燃料总量,47588949,L,=,n/a,n/a,none,n/a,total,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,2,fuel for air operations,用于空中业务的燃料,13439680,L,=,n/a,n/a,none,fuel,n/a,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,3,fuel for ground transportation,用于陆运的燃料,11721894,L,=,n/a,n/a,none,fuel,n/a,48,A/75/623,"II.F, 5.1, output 17"
5.1.17,4,fuel for generators and other facilities,用于发电机的燃料,22427375,L,=,n/a,n/a,none,fuel,printed as generators only,48,A/75/623,"II.F, 5.1, output 17"
5.1.18,1,handheld portable radios,手提式无线电台,3811,radios,=,n/a,n/a,higher,n/a,higher: stock replenished for troop and police contributors,48,A/75/623,"II.F, 5.1, output 18"
5.1.18,2,mobile vehicle radios,车用移动无线电台,1424,radios,=,n/a,n/a,higher,n/a,"higher: installed in United Nations-owned vehicles, stock replenished",49,A/75/623,"II.F, 5.1, output 18"
5.1.18,3,base station radios,基站无线电台,287,radios,=,n/a,n/a,lower,n/a,"lower: Diabaly camp closing, COVID-19 restrictions",49,A/75/623,"II.F, 5.1, output 18"
5.1.19,1,FM radio broadcast stations,调频广播电台,11,stations,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 19"
5.1.19,2,radio production facilities,广播节目制作设施,8,facilities,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 19"
5.1.20,1,very small aperture terminals,甚小口径终端,37,terminals,=,n/a,n/a,lower,n/a,lower: services at Diabaly ended,49,A/75/623,"II.F, 5.1, output 20"
5.1.20,2,telephone exchanges,电话交换台,20,exchanges,=,n/a,n/a,lower,n/a,lower: services at Diabaly ended,49,A/75/623,"II.F, 5.1, output 20"
5.1.20,3,microwave links,微波中继器,78,links,=,n/a,n/a,higher,n/a,higher: extra links in Bamako for teleworking,49,A/75/623,"II.F, 5.1, output 20"
5.1.21,1,computing devices,计算设备,2680,devices,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,2,printers,打印机,436,printers,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,3,civilian and uniformed end users,文职和军警人员最终用户,2803,persons,=,n/a,n/r,none,n/a,average,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,4,computing devices for contingent personnel,供特遣队人员使用的计算设备,555,devices,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,5,printers for contingent personnel,供特遣队人员使用的打印机,32,printers,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.21,6,other common services,其他共同服务,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 21"
5.1.22,1,local and wide area networks,局域网和广域网,88,networks,=,n/a,n/a,higher,n/a,higher: Mission-wide WiFi access standard,49,A/75/623,"II.F, 5.1, output 22"
5.1.22,2,sites,驻地,12,sites,=,n/a,n/a,lower,n/a,"lower: Bamako sites merged, Diabaly closing",49,A/75/623,"II.F, 5.1, output 22"
5.1.23,1,area covered by geospatial data analysis,覆盖面积,1200000,km2,=,n/a,n/a,none,n/a,printed as 1.2 million km2,49,A/75/623,"II.F, 5.1, output 23"
5.1.23,2,maps produced,地图,5416,maps,=,n/a,n/a,higher,n/a,n/a,49,A/75/623,"II.F, 5.1, output 23"
5.1.24,1,United Nations-owned level I clinics,联合国所属一级诊所,4,clinics,=,n/a,n/a,lower,n/a,lower: one clinic under construction,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,2,United Nations-owned level I clinics under construction,尚在建设中的一级诊所,1,clinics,=,n/a,n/a,none,n/a,n/a,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,3,contingent-owned level I clinics,特遣队所属一级诊所,37,clinics,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.24,4,locations of contingent-owned level I clinics,地点,11,locations,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.24,5,contingent-owned level II hospitals,特遣队所属二级医院,3,hospitals,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.24,6,locations of contingent-owned level II hospitals,地点,3,locations,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.24,7,contracted level II hospitals and clinics in Bamako and Niamey,巴马科和尼亚美的二级医院/诊所,2,hospitals,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.24,8,damage control facilities with surgical capability in Mopti,莫普提具有手术能力的损害控制设施,1,facilities,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 24"
5.1.25,1,medical facilities outside the mission area,医疗设施,3,facilities,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,2,level III facilities,三级医疗设施,1,facilities,=,n/a,n/a,none,medical facilities outside the mission area,n/a,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,3,level IV facilities,四级医疗设施,2,facilities,=,n/a,n/a,none,medical facilities outside the mission area,n/a,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,4,locations outside the mission area,任务区以外地点,3,locations,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 25"
5.1.26,1,goods and commodities procured,货物和商品采购,127.1,MUSD,=,n/a,n/a,higher,n/a,n/a,50,A/75/623,"II.F, 5.1, output 26"
5.1.27,1,cargo,货物,16099,t,=,n/a,n/a,lower,n/a,n/a,50,A/75/623,"II.F, 5.1, output 27"
5.1.28,1,"historical cost of property, inventories and equipment",不动产、厂场和设备及存货,393,MUSD,=,n/a,n/a,lower,n/a,n/a,50,A/75/623,"II.F, 5.1, output 28"
5.1.29,1,military observers,军事观察员,39,persons,=,n/a,n/r,none,n/a,average strength,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,2,"military contingent personnel, including staff officers",军事特遣队员，包括参谋人员,12142,persons,=,n/a,n/r,none,n/a,average strength,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,3,United Nations police officers,联合国警务人员,298,persons,=,n/a,n/r,none,n/a,average strength,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,4,formed police unit personnel,建制警察部队人员,1438,persons,=,n/a,n/r,none,n/a,average strength,50,A/75/623,"II.F, 5.1, output 29"
5.1.29,5,government-provided personnel,政府提供的人员,14,persons,=,n/a,n/r,none,n/a,average strength,50,A/75/623,"II.F, 5.1, output 29"
5.1.30,1,military and formed police units,军事和建制警察部队,52,units,=,n/a,n/a,higher,n/a,n/a,50,A/75/623,"II.F, 5.1, output 30"
5.1.30,2,locations,地点,13,locations,=,n/a,n/a,none,n/a,n/a,50,A/75/623,"II.F, 5.1, output 30"
5.1.31,1,military contingent and formed police unit personnel supplied,军事特遣队和建制警察部队人员,13103,persons,=,n/a,n/r,none,n/a,average strength,50,A/75/623,"II.F, 5.1, output 31"
5.1.32,1,military and police personnel served,军事和警务人员,814,persons,=,n/a,n/r,none,n/a,average strength,51,A/75/623,"II.F, 5.1, output 32"
5.1.32,2,military observers,军事观察员,39,persons,=,n/a,n/r,none,military and police personnel served,average strength,51,A/75/623,"II.F, 5.1, output 32"
5.1.32,3,military staff officers,军事参谋人员,477,persons,=,n/a,n/r,none,military and police personnel served,average strength,51,A/75/623,"II.F, 5.1, output 32"
5.1.32,4,United Nations police officers,联合国警察,298,persons,=,n/a,n/r,none,military and police personnel served,average strength,51,A/75/623,"II.F, 5.1, output 32"
5.1.32,5,government-provided personnel,政府提供的人员,14,persons,=,n/a,n/r,none,n/a,average strength,51,A/75/623,"II.F, 5.1, output 32"
5.1.33,1,within-mission non-training travel requests,稳定团内差旅申请,768,requests,=,n/a,n/a,higher,n/a,"higher: board of inquiry visits, convoys escorting basic supplies",51,A/75/623,"II.F, 5.1, output 33"
5.1.33,2,outside-mission non-training travel requests,稳定团外差旅申请,85,requests,=,n/a,n/a,higher,n/a,higher: unforeseen medical escorts of casualties during attacks,51,A/75/623,"II.F, 5.1, output 33"
5.1.33,3,training travel requests,培训类差旅申请,50,requests,=,n/a,n/a,lower,n/a,"lower: online training platform, COVID-19 restrictions",51,A/75/623,"II.F, 5.1, output 33"
5.1.34,1,United Nations-owned vehicles,联合国所属车辆,1008,vehicles,=,n/a,n/a,higher,n/a,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,2,light passenger vehicles,轻型客车,432,vehicles,=,n/a,n/a,none,United Nations-owned vehicles,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,3,special-purpose vehicles,特殊用途车辆,150,vehicles,=,n/a,n/a,none,United Nations-owned vehicles,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,4,ambulances,救护车,11,vehicles,=,n/a,n/a,none,United Nations-owned vehicles,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,5,armoured personnel carriers,装甲运兵车,11,vehicles,=,n/a,n/a,none,United Nations-owned vehicles,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,6,armoured vehicles,装甲车,177,vehicles,=,n/a,n/a,none,United Nations-owned vehicles,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,7,"other specialized vehicles, trailers and attachments",特种车辆、拖车和附加装置,227,vehicles,=,n/a,n/a,none,United Nations-owned vehicles,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,8,contingent-owned vehicles,特遣队所属车辆,3815,vehicles,=,n/a,n/a,none,n/a,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.34,9,workshops and repair facilities,车间和维修设施,7,facilities,=,n/a,n/a,none,n/a,n/a,51,A/75/623,"II.F, 5.1, output 34"
5.1.35,1,round-the-clock security services,安保服务,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,51,A/75/623,"II.F, 5.1, output 35"
5.1.36,1,close protection,近身保护,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,51,A/75/623,"II.F, 5.1, output 36"
5.1.37,1,site security assessments and residential surveys,驻地安保评估和住所调查,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,51,A/75/623,"II.F, 5.1, output 37"
5.1.38,1,information sessions on security awareness and contingency plans,信息通报会,343,sessions,=,n/a,n/a,none,n/a,n/a,51,A/75/623,"II.F, 5.1, output 38"
5.1.38,2,security briefings for visitors and delegations,安全情况简报会,170,briefings,=,n/a,n/a,higher,n/a,n/a,51,A/75/623,"II.F, 5.1, output 38"
5.1.39,1,training sessions,培训,20,sessions,=,n/a,n/a,lower,n/a,n/a,51,A/75/623,"II.F, 5.1, output 39"
5.1.40,1,reported cases investigated,报告案件中已调查案件百分比,100,percent,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 40"
5.1.41,1,security assessments and escorts,安保评估和护送,38,assessments and escorts,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 41"
5.1.42,1,conduct and discipline programme for all personnel,行为和纪律方案,n/a,n/a,n/a,yes,n/a,none,n/a,"prevention, monitoring of investigations, disciplinary and remedial action; focus on prevention of sexual exploitation and abuse",52,A/75/623,"II.F, 5.1, output 42"
5.1.43,1,training courses Mission-wide,全稳定团举办的培训课程,297,courses,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 43"
5.1.43,2,"military, police and civilian personnel trained",受训人员,9098,persons,=,n/a,n/r,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 43"
5.1.43,3,Mission-wide risk assessment visits,全稳定团风险评估访问,19,visits,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 43"
5.1.43,4,outreach and awareness-raising activities with the local population,与当地民众的外联和宣传活动,43,activities,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 43"
5.1.44,1,reporting mechanism and handling of allegations,报告机制和处理指控,n/a,n/a,n/a,yes,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 44"
5.1.45,1,victims of sexual exploitation and abuse assisted,受援助的性剥削和性虐待受害者,1,victims,=,n/a,n/r,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 45"
5.1.45,2,investigation reports and new files on alleged misconduct,调查报告和新卷宗,56,reports and files,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 45"
5.1.45,3,disciplinary and remedial actions taken,纪律和补救行动,18,actions,=,n/a,n/a,none,n/a,n/a,52,A/75/623,"II.F, 5.1, output 45"
5.1.46,1,"ex-combatants given HIV education, counselling and testing",接受咨询和检测的自卫团前战斗人员和成员,758,persons,=,n/a,n/r,lower,n/a,ex-combatants and members of self-defence groups,52,A/75/623,"II.F, 5.1, output 46"
5.1.47,1,induction sessions,上岗培训课程,79,sessions,=,n/a,n/a,higher,n/a,"higher: more civilian, military and police newcomers",52,A/75/623,"II.F, 5.1, output 47"
5.1.47,2,mandatory HIV/AIDS awareness sessions,对艾滋病毒/艾滋病认识的强制性课程,5,sessions,=,n/a,n/a,higher,n/a,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,3,civilians in mandatory sessions,文职人员,165,persons,=,n/a,n/r,higher,n/a,higher: online platform improved outreach,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,4,mass sensitization programmes,大规模宣传方案,71,programmes,=,n/a,n/a,higher,n/a,higher: small groups and repeated online sessions against COVID-19,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,5,military and police in mass sensitization,军事和警务人员,6901,persons,=,n/a,n/r,higher,n/a,n/a,52,A/75/623,"II.F, 5.1, output 47"
5.1.47,6,refresher training sessions,复习培训班,n/a,n/a,n/a,no,n/a,none,n/a,COVID-19 restrictions,53,A/75/623,"II.F, 5.1, output 47"
5.1.47,7,peer education training sessions,同伴教育培训班,1,sessions,=,n/a,n/a,none,n/a,n/a,53,A/75/623,"II.F, 5.1, output 47"
5.1.47,8,voluntary confidential counselling and testing training sessions,自愿保密咨询检测培训班,1,sessions,=,n/a,n/a,none,n/a,n/a,53,A/75/623,"II.F, 5.1, output 47"
5.1.47,9,HIV counsellors trained,艾滋病毒顾问,26,persons,=,n/a,n/r,none,n/a,n/a,53,A/75/623,"II.F, 5.1, output 47"
5.1.47,10,post-exposure prophylaxis workshops,接触后预防讲习班,8,workshops,=,n/a,n/a,lower,n/a,followed by a remark of lower output: COVID-19 restrictions,53,A/75/623,"II.F, 5.1, output 47"
5.1.47,11,post-exposure prophylaxis custodians trained,接触后预防培训员,56,persons,=,n/a,n/r,lower,n/a,printed as trainers,53,A/75/623,"II.F, 5.1, output 47"
5.1.48,1,Mission personnel benefiting from testing and activities,受益于检测及活动的稳定团人员,1175,persons,=,n/a,n/r,none,n/a,n/a,53,A/75/623,"II.F, 5.1, output 48"
5.1.48,2,static voluntary confidential counselling and testing facilities,正常运作的静态自愿保密咨询检测设施,5,facilities,=,n/a,n/a,none,n/a,n/a,53,A/75/623,"II.F, 5.1, output 48"
5.1.48,3,UN Cares courses,“联合国关爱”课程,1,courses,=,n/a,n/a,none,n/a,n/a,53,A/75/623,"II.F, 5.1, output 48"

"""#),
  EmbeddedResource(
    name: "causes", rowCount: 30,
    schema: #"""
{
      "name": "causes",
      "path": "data/causes.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Causes",
      "description": "The codes of cause that this package gives to the reasons of the report: as few as tell them apart. The first use of each is its source.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "cause", "type": "string", "title": "Cause", "description": "Code of the cause.", "constraints": {"required": true, "unique": true}},
          {"name": "name", "type": "string", "title": "Name", "description": "Name of the cause.", "constraints": {"required": true, "unique": true}},
          {"name": "description", "type": "string", "title": "Description", "description": "What falls under it.", "constraints": {"required": true}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["cause"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
cause,name,description,report,source
covid_19,COVID-19,"Restrictions, delays or needs that the report ascribes to the pandemic, including travel restrictions.",A/75/623,"II.F, 1.4, indicator 1"
insecurity,Insecurity,"The security situation: attacks, hostile action, explosive hazards, tension, or the risk of movement.",A/75/623,"II.F, 2.1, indicator 1"
political_crisis,Political crisis or protest,"The political and institutional crisis, the political situation, demonstrations and public protest.",A/75/623,"II.F, 1.1, indicator 3"
elections,Elections,"Elections or a referendum held or postponed, which bound or freed resources.",A/75/623,"II.F, 1.2, output 8"
government_decision,Decision of the Government,A choice made by the Government or its forces.,A/75/623,"II.F, 1.1, indicator 2"
partner_decision,Decision of a partner,"A choice or an unkept pledge of another partner, such as a troop contributor or a national council.",A/75/623,"II.F, 2.4, output 8"
delay_of_counterpart,Pace of counterparts,"Slow, pending or hampered action of national or local counterparts: a law, a reform, an appointment, national operations.",A/75/623,"II.F, 1.2, indicator 1"
reprioritization,Change of priorities or plan,"The Mission or its counterpart turned to other priorities, or left a planned measure aside.",A/75/623,"II.F, 2.2, indicator 4"
procurement,Procurement,Difficulties or delays in buying or contracting.,A/75/623,"II.F, 2.1, output 7"
equipment_availability,Availability of equipment,"Equipment deployed or serviceable to another extent than planned, no further cause being given there.",A/75/623,"II.F, 5.1, indicator 1"
supplier_performance,Performance of suppliers,A contractor or vendor performed below the terms of its contract.,A/75/623,"II.F, 2.1, output 19"
contract_terms,Terms of contracts,"A memorandum, letter of assist or contract was agreed, changed or ended.",A/75/623,para. 89 (a)
price,Price,A price or rate other than budgeted.,A/75/623,para. 99 (a)
demand,Demand or caseload,"More or fewer requests, cases, visitors or newcomers than planned.",A/75/623,"II.F, 3.1, indicator 2"
unforeseen_need,Unforeseen need or task,"An operational need, a rotation, a replacement or a mandated task that the plan or budget did not hold.",A/75/623,"II.F, 2.1, output 1"
access,Access,Terrain or means of transport that limit access.,A/75/623,"II.F, 2.1, output 6"
vacancy,Vacancy,Posts vacant or staff present to another extent than budgeted.,A/75/623,"II.F, 3.1, output 13"
recruitment,Recruitment,"Recruitment that was faster, slower or otherwise composed than planned.",A/75/623,"II.F, 2.4, indicator 3"
entitlements,Entitlements,Rates or amounts of staff entitlements.,A/75/623,para. 92
accommodation_in_kind,Accommodation in kind,United Nations accommodation given in place of an allowance.,A/75/623,para. 88
prior_period,Prior period,Cost or work that belongs to an earlier budget period.,A/75/623,para. 89 (a)
force_adaptation,Adaptation plan,The adaptation plan of the Mission or the reconfiguration of its force.,A/75/623,"II.F, 2.2, indicator 4"
sites_and_works,Sites and works,"Camps or sites expanded, merged or closed, and the stage that construction or installation has reached.",A/75/623,"II.F, 5.1, output 18"
asset_lifecycle,Life of assets,"Ageing, wear, write-off or replenishment of equipment and stocks.",A/75/623,"II.F, 5.1, output 18"
environment,Environment and energy,"Environmental plans, green energy, or the consumption of energy.",A/75/623,"II.F, 5.1, indicator 6"
living_conditions,Living and working conditions,"Living, working and health conditions of personnel.",A/75/623,"II.F, 5.1, indicator 3"
requirements,Standards and requirements,A technical standard or a safety and security requirement to be met.,A/75/623,"II.F, 5.1, output 22"
efficiency,Efficiency or other methods,"More efficient or other ways of working: own means, online methods, synchronized generators, fewer but larger events.",A/75/623,"II.F, 4.1, indicator 3"
intensified_effort,Intensified effort,"More good offices, support, coordination, outreach or patrols than before.",A/75/623,"II.F, 1.1, indicator 1"
fluctuation,Fluctuation,Cyclical rise and fall of what is measured.,A/75/623,"II.F, 2.1, indicator 2"

"""#),
  EmbeddedResource(
    name: "result_causes", rowCount: 205,
    schema: #"""
{
      "name": "result_causes",
      "path": "data/result_causes.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Causes of results",
      "description": "The causes that the report states for an indicator or an output which differs from its plan, several rows where it states several.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "subject", "type": "string", "title": "Subject", "description": "Whether the row is about an indicator or an output.", "constraints": {"required": true, "enum": ["indicator", "output"]}},
          {"name": "id", "type": "string", "title": "Id", "description": "Number of the indicator (indicators.indicator) or output (outputs.output).", "constraints": {"required": true, "pattern": "^[1-5]\\.[1-9]\\.[0-9]+$"}},
          {"name": "cause", "type": "string", "title": "Cause", "description": "Code of the cause.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["subject", "id", "cause"],
        "foreignKeys": [
          {"fields": ["cause"], "reference": {"resource": "causes", "fields": ["cause"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
subject,id,cause,page,report,source
indicator,1.1.1,intensified_effort,15,A/75/623,"II.F, 1.1, indicator 1"
indicator,1.1.2,government_decision,15,A/75/623,"II.F, 1.1, indicator 2"
indicator,1.1.3,political_crisis,15,A/75/623,"II.F, 1.1, indicator 3"
indicator,1.2.1,delay_of_counterpart,17,A/75/623,"II.F, 1.2, indicator 1"
indicator,1.2.5,delay_of_counterpart,17,A/75/623,"II.F, 1.2, indicator 5"
indicator,1.3.2,political_crisis,19,A/75/623,"II.F, 1.3, indicator 2"
indicator,1.3.3,delay_of_counterpart,19,A/75/623,"II.F, 1.3, indicator 3"
indicator,1.4.1,government_decision,20,A/75/623,"II.F, 1.4, indicator 1"
indicator,1.4.1,covid_19,20,A/75/623,"II.F, 1.4, indicator 1"
indicator,1.4.2,political_crisis,20,A/75/623,"II.F, 1.4, indicator 2"
indicator,1.4.2,covid_19,20,A/75/623,"II.F, 1.4, indicator 2"
indicator,1.4.4,political_crisis,21,A/75/623,"II.F, 1.4, indicator 4"
indicator,1.4.4,covid_19,21,A/75/623,"II.F, 1.4, indicator 4"
indicator,1.4.6,covid_19,21,A/75/623,"II.F, 1.4, indicator 6"
indicator,1.4.6,political_crisis,21,A/75/623,"II.F, 1.4, indicator 6"
indicator,2.1.1,insecurity,23,A/75/623,"II.F, 2.1, indicator 1"
indicator,2.1.1,intensified_effort,23,A/75/623,"II.F, 2.1, indicator 1"
indicator,2.1.2,fluctuation,23,A/75/623,"II.F, 2.1, indicator 2"
indicator,2.1.3,insecurity,23,A/75/623,"II.F, 2.1, indicator 3"
indicator,2.1.3,government_decision,23,A/75/623,"II.F, 2.1, indicator 3"
indicator,2.1.4,intensified_effort,24,A/75/623,"II.F, 2.1, indicator 4"
indicator,2.2.1,insecurity,26,A/75/623,"II.F, 2.2, indicator 1"
indicator,2.2.2,insecurity,26,A/75/623,"II.F, 2.2, indicator 2"
indicator,2.2.4,force_adaptation,27,A/75/623,"II.F, 2.2, indicator 4"
indicator,2.2.4,reprioritization,27,A/75/623,"II.F, 2.2, indicator 4"
indicator,2.3.1,political_crisis,29,A/75/623,"II.F, 2.3, indicator 1"
indicator,2.3.1,delay_of_counterpart,29,A/75/623,"II.F, 2.3, indicator 1"
indicator,2.3.1,covid_19,29,A/75/623,"II.F, 2.3, indicator 1"
indicator,2.3.2,delay_of_counterpart,29,A/75/623,"II.F, 2.3, indicator 2"
indicator,2.3.3,reprioritization,29,A/75/623,"II.F, 2.3, indicator 3"
indicator,2.4.3,recruitment,31,A/75/623,"II.F, 2.4, indicator 3"
indicator,2.4.3,intensified_effort,31,A/75/623,"II.F, 2.4, indicator 3"
indicator,2.4.4,delay_of_counterpart,31,A/75/623,"II.F, 2.4, indicator 4"
indicator,3.1.2,demand,34,A/75/623,"II.F, 3.1, indicator 2"
indicator,3.1.3,delay_of_counterpart,35,A/75/623,"II.F, 3.1, indicator 3"
indicator,3.1.3,covid_19,35,A/75/623,"II.F, 3.1, indicator 3"
indicator,3.1.5,insecurity,35,A/75/623,"II.F, 3.1, indicator 5"
indicator,3.1.5,covid_19,35,A/75/623,"II.F, 3.1, indicator 5"
indicator,3.1.6,reprioritization,35,A/75/623,"II.F, 3.1, indicator 6"
indicator,3.2.4,covid_19,38,A/75/623,"II.F, 3.2, indicator 4"
indicator,3.3.1,insecurity,38,A/75/623,"II.F, 3.3, indicator 1"
indicator,3.3.1,covid_19,38,A/75/623,"II.F, 3.3, indicator 1"
indicator,3.3.3,demand,39,A/75/623,"II.F, 3.3, indicator 3"
indicator,3.3.4,covid_19,39,A/75/623,"II.F, 3.3, indicator 4"
indicator,3.3.5,recruitment,39,A/75/623,"II.F, 3.3, indicator 5"
indicator,4.1.1,insecurity,40,A/75/623,"II.F, 4.1, indicator 1"
indicator,4.1.2,covid_19,40,A/75/623,"II.F, 4.1, indicator 2"
indicator,4.1.3,efficiency,40,A/75/623,"II.F, 4.1, indicator 3"
indicator,4.2.1,covid_19,42,A/75/623,"II.F, 4.2, indicator 1"
indicator,4.2.2,delay_of_counterpart,42,A/75/623,"II.F, 4.2, indicator 2"
indicator,4.2.3,delay_of_counterpart,42,A/75/623,"II.F, 4.2, indicator 3"
indicator,4.3.3,insecurity,44,A/75/623,"II.F, 4.3, indicator 3"
indicator,4.3.4,insecurity,44,A/75/623,"II.F, 4.3, indicator 4"
indicator,5.1.1,equipment_availability,45,A/75/623,"II.F, 5.1, indicator 1"
indicator,5.1.1,covid_19,45,A/75/623,"II.F, 5.1, indicator 1"
indicator,5.1.2,recruitment,45,A/75/623,"II.F, 5.1, indicator 2"
indicator,5.1.3,living_conditions,45,A/75/623,"II.F, 5.1, indicator 3"
indicator,5.1.4,reprioritization,45,A/75/623,"II.F, 5.1, indicator 4"
indicator,5.1.4,covid_19,45,A/75/623,"II.F, 5.1, indicator 4"
indicator,5.1.5,reprioritization,46,A/75/623,"II.F, 5.1, indicator 5"
indicator,5.1.5,covid_19,46,A/75/623,"II.F, 5.1, indicator 5"
indicator,5.1.6,environment,46,A/75/623,"II.F, 5.1, indicator 6"
indicator,5.1.8,covid_19,46,A/75/623,"II.F, 5.1, indicator 8"
indicator,5.1.9,covid_19,46,A/75/623,"II.F, 5.1, indicator 9"
output,1.1.1,covid_19,15,A/75/623,"II.F, 1.1, output 1"
output,1.1.2,delay_of_counterpart,15,A/75/623,"II.F, 1.1, output 2"
output,1.1.2,covid_19,15,A/75/623,"II.F, 1.1, output 2"
output,1.1.3,covid_19,16,A/75/623,"II.F, 1.1, output 3"
output,1.1.3,reprioritization,16,A/75/623,"II.F, 1.1, output 3"
output,1.1.6,government_decision,16,A/75/623,"II.F, 1.1, output 6"
output,1.1.7,delay_of_counterpart,16,A/75/623,"II.F, 1.1, output 7"
output,1.1.10,political_crisis,16,A/75/623,"II.F, 1.1, output 10"
output,1.1.11,covid_19,16,A/75/623,"II.F, 1.1, output 11"
output,1.2.1,political_crisis,17,A/75/623,"II.F, 1.2, output 1"
output,1.2.5,covid_19,18,A/75/623,"II.F, 1.2, output 5"
output,1.2.7,covid_19,18,A/75/623,"II.F, 1.2, output 7"
output,1.2.8,elections,18,A/75/623,"II.F, 1.2, output 8"
output,1.2.8,covid_19,18,A/75/623,"II.F, 1.2, output 8"
output,1.2.8,recruitment,18,A/75/623,"II.F, 1.2, output 8"
output,1.2.8,demand,18,A/75/623,"II.F, 1.2, output 8"
output,1.2.10,reprioritization,19,A/75/623,"II.F, 1.2, output 10"
output,1.3.1,delay_of_counterpart,20,A/75/623,"II.F, 1.3, output 1"
output,1.3.3,covid_19,20,A/75/623,"II.F, 1.3, output 3"
output,1.4.8,covid_19,21,A/75/623,"II.F, 1.4, output 8"
output,2.1.1,unforeseen_need,24,A/75/623,"II.F, 2.1, output 1"
output,2.1.2,covid_19,24,A/75/623,"II.F, 2.1, output 2"
output,2.1.2,delay_of_counterpart,24,A/75/623,"II.F, 2.1, output 2"
output,2.1.3,force_adaptation,24,A/75/623,"II.F, 2.1, output 3"
output,2.1.4,force_adaptation,24,A/75/623,"II.F, 2.1, output 4"
output,2.1.4,unforeseen_need,24,A/75/623,"II.F, 2.1, output 4"
output,2.1.5,demand,24,A/75/623,"II.F, 2.1, output 5"
output,2.1.6,unforeseen_need,24,A/75/623,"II.F, 2.1, output 6"
output,2.1.6,access,24,A/75/623,"II.F, 2.1, output 6"
output,2.1.6,insecurity,24,A/75/623,"II.F, 2.1, output 6"
output,2.1.7,procurement,25,A/75/623,"II.F, 2.1, output 7"
output,2.1.10,reprioritization,25,A/75/623,"II.F, 2.1, output 10"
output,2.1.10,elections,25,A/75/623,"II.F, 2.1, output 10"
output,2.1.10,covid_19,25,A/75/623,"II.F, 2.1, output 10"
output,2.1.10,political_crisis,25,A/75/623,"II.F, 2.1, output 10"
output,2.1.11,elections,25,A/75/623,"II.F, 2.1, output 11"
output,2.1.11,covid_19,25,A/75/623,"II.F, 2.1, output 11"
output,2.1.19,supplier_performance,26,A/75/623,"II.F, 2.1, output 19"
output,2.1.19,covid_19,26,A/75/623,"II.F, 2.1, output 19"
output,2.2.1,covid_19,27,A/75/623,"II.F, 2.2, output 1"
output,2.2.2,reprioritization,27,A/75/623,"II.F, 2.2, output 2"
output,2.2.2,elections,27,A/75/623,"II.F, 2.2, output 2"
output,2.2.2,covid_19,27,A/75/623,"II.F, 2.2, output 2"
output,2.2.3,reprioritization,27,A/75/623,"II.F, 2.2, output 3"
output,2.2.3,elections,27,A/75/623,"II.F, 2.2, output 3"
output,2.2.3,covid_19,27,A/75/623,"II.F, 2.2, output 3"
output,2.2.5,insecurity,28,A/75/623,"II.F, 2.2, output 5"
output,2.2.6,efficiency,28,A/75/623,"II.F, 2.2, output 6"
output,2.2.7,covid_19,28,A/75/623,"II.F, 2.2, output 7"
output,2.2.8,covid_19,28,A/75/623,"II.F, 2.2, output 8"
output,2.2.12,reprioritization,28,A/75/623,"II.F, 2.2, output 12"
output,2.2.12,elections,28,A/75/623,"II.F, 2.2, output 12"
output,2.2.12,covid_19,28,A/75/623,"II.F, 2.2, output 12"
output,2.2.13,reprioritization,28,A/75/623,"II.F, 2.2, output 13"
output,2.2.13,elections,28,A/75/623,"II.F, 2.2, output 13"
output,2.2.13,covid_19,28,A/75/623,"II.F, 2.2, output 13"
output,2.2.16,force_adaptation,29,A/75/623,"II.F, 2.2, output 16"
output,2.3.1,delay_of_counterpart,30,A/75/623,"II.F, 2.3, output 1"
output,2.3.2,delay_of_counterpart,30,A/75/623,"II.F, 2.3, output 2"
output,2.3.3,delay_of_counterpart,30,A/75/623,"II.F, 2.3, output 3"
output,2.3.4,covid_19,30,A/75/623,"II.F, 2.3, output 4"
output,2.3.5,efficiency,30,A/75/623,"II.F, 2.3, output 5"
output,2.3.5,covid_19,30,A/75/623,"II.F, 2.3, output 5"
output,2.3.6,unforeseen_need,30,A/75/623,"II.F, 2.3, output 6"
output,2.3.6,reprioritization,30,A/75/623,"II.F, 2.3, output 6"
output,2.3.10,reprioritization,31,A/75/623,"II.F, 2.3, output 10"
output,2.4.2,delay_of_counterpart,32,A/75/623,"II.F, 2.4, output 2"
output,2.4.6,covid_19,32,A/75/623,"II.F, 2.4, output 6"
output,2.4.8,reprioritization,33,A/75/623,"II.F, 2.4, output 8"
output,2.4.8,partner_decision,33,A/75/623,"II.F, 2.4, output 8"
output,2.4.10,covid_19,33,A/75/623,"II.F, 2.4, output 10"
output,2.4.12,covid_19,33,A/75/623,"II.F, 2.4, output 12"
output,2.4.13,reprioritization,33,A/75/623,"II.F, 2.4, output 13"
output,3.1.1,covid_19,35,A/75/623,"II.F, 3.1, output 1"
output,3.1.2,insecurity,35,A/75/623,"II.F, 3.1, output 2"
output,3.1.2,efficiency,35,A/75/623,"II.F, 3.1, output 2"
output,3.1.3,delay_of_counterpart,36,A/75/623,"II.F, 3.1, output 3"
output,3.1.5,covid_19,36,A/75/623,"II.F, 3.1, output 5"
output,3.1.6,covid_19,36,A/75/623,"II.F, 3.1, output 6"
output,3.1.10,covid_19,37,A/75/623,"II.F, 3.1, output 10"
output,3.1.12,covid_19,37,A/75/623,"II.F, 3.1, output 12"
output,3.1.13,vacancy,37,A/75/623,"II.F, 3.1, output 13"
output,3.1.13,insecurity,37,A/75/623,"II.F, 3.1, output 13"
output,3.2.2,covid_19,38,A/75/623,"II.F, 3.2, output 2"
output,3.2.3,covid_19,38,A/75/623,"II.F, 3.2, output 3"
output,3.2.4,covid_19,38,A/75/623,"II.F, 3.2, output 4"
output,3.3.1,covid_19,39,A/75/623,"II.F, 3.3, output 1"
output,3.3.2,covid_19,39,A/75/623,"II.F, 3.3, output 2"
output,3.3.3,reprioritization,39,A/75/623,"II.F, 3.3, output 3"
output,3.3.3,covid_19,39,A/75/623,"II.F, 3.3, output 3"
output,4.1.1,covid_19,41,A/75/623,"II.F, 4.1, output 1"
output,4.1.2,covid_19,41,A/75/623,"II.F, 4.1, output 2"
output,4.1.3,covid_19,41,A/75/623,"II.F, 4.1, output 3"
output,4.1.7,intensified_effort,41,A/75/623,"II.F, 4.1, output 7"
output,4.1.9,covid_19,42,A/75/623,"II.F, 4.1, output 9"
output,4.1.10,intensified_effort,42,A/75/623,"II.F, 4.1, output 10"
output,4.2.2,reprioritization,43,A/75/623,"II.F, 4.2, output 2"
output,4.2.2,demand,43,A/75/623,"II.F, 4.2, output 2"
output,4.2.3,covid_19,43,A/75/623,"II.F, 4.2, output 3"
output,4.2.3,delay_of_counterpart,43,A/75/623,"II.F, 4.2, output 3"
output,4.2.5,delay_of_counterpart,43,A/75/623,"II.F, 4.2, output 5"
output,4.2.5,covid_19,43,A/75/623,"II.F, 4.2, output 5"
output,4.2.6,covid_19,43,A/75/623,"II.F, 4.2, output 6"
output,4.2.7,covid_19,43,A/75/623,"II.F, 4.2, output 7"
output,4.2.8,covid_19,44,A/75/623,"II.F, 4.2, output 8"
output,4.3.3,covid_19,45,A/75/623,"II.F, 4.3, output 3"
output,5.1.4,demand,47,A/75/623,"II.F, 5.1, output 4"
output,5.1.4,partner_decision,47,A/75/623,"II.F, 5.1, output 4"
output,5.1.4,procurement,47,A/75/623,"II.F, 5.1, output 4"
output,5.1.5,partner_decision,47,A/75/623,"II.F, 5.1, output 5"
output,5.1.5,procurement,47,A/75/623,"II.F, 5.1, output 5"
output,5.1.6,procurement,47,A/75/623,"II.F, 5.1, output 6"
output,5.1.9,covid_19,47,A/75/623,"II.F, 5.1, output 9"
output,5.1.10,covid_19,48,A/75/623,"II.F, 5.1, output 10"
output,5.1.13,environment,48,A/75/623,"II.F, 5.1, output 13"
output,5.1.18,asset_lifecycle,48,A/75/623,"II.F, 5.1, output 18"
output,5.1.18,sites_and_works,48,A/75/623,"II.F, 5.1, output 18"
output,5.1.18,covid_19,48,A/75/623,"II.F, 5.1, output 18"
output,5.1.20,sites_and_works,49,A/75/623,"II.F, 5.1, output 20"
output,5.1.20,covid_19,49,A/75/623,"II.F, 5.1, output 20"
output,5.1.20,political_crisis,49,A/75/623,"II.F, 5.1, output 20"
output,5.1.22,requirements,49,A/75/623,"II.F, 5.1, output 22"
output,5.1.22,sites_and_works,49,A/75/623,"II.F, 5.1, output 22"
output,5.1.23,force_adaptation,49,A/75/623,"II.F, 5.1, output 23"
output,5.1.24,sites_and_works,49,A/75/623,"II.F, 5.1, output 24"
output,5.1.26,covid_19,50,A/75/623,"II.F, 5.1, output 26"
output,5.1.27,covid_19,50,A/75/623,"II.F, 5.1, output 27"
output,5.1.28,asset_lifecycle,50,A/75/623,"II.F, 5.1, output 28"
output,5.1.28,insecurity,50,A/75/623,"II.F, 5.1, output 28"
output,5.1.30,covid_19,50,A/75/623,"II.F, 5.1, output 30"
output,5.1.33,unforeseen_need,51,A/75/623,"II.F, 5.1, output 33"
output,5.1.33,insecurity,51,A/75/623,"II.F, 5.1, output 33"
output,5.1.33,efficiency,51,A/75/623,"II.F, 5.1, output 33"
output,5.1.33,covid_19,51,A/75/623,"II.F, 5.1, output 33"
output,5.1.34,asset_lifecycle,51,A/75/623,"II.F, 5.1, output 34"
output,5.1.38,demand,51,A/75/623,"II.F, 5.1, output 38"
output,5.1.39,covid_19,51,A/75/623,"II.F, 5.1, output 39"
output,5.1.46,delay_of_counterpart,52,A/75/623,"II.F, 5.1, output 46"
output,5.1.47,demand,52,A/75/623,"II.F, 5.1, output 47"
output,5.1.47,efficiency,52,A/75/623,"II.F, 5.1, output 47"
output,5.1.47,covid_19,52,A/75/623,"II.F, 5.1, output 47"

"""#),
  EmbeddedResource(
    name: "class_variances", rowCount: 19,
    schema: #"""
{
      "name": "class_variances",
      "path": "data/class_variances.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Variances analysed in section IV",
      "description": "The headings of section IV: class of expenditure, variance and percentage as printed there a second time, with the direction of requirements. The two classes without variance have no heading.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "class", "type": "string", "title": "Class", "description": "Class of expenditure.", "constraints": {"required": true, "unique": true}},
          {"name": "class_zh", "type": "string", "title": "Class (Chinese)", "description": "Chinese name of the class.", "constraints": {"required": true, "unique": true}},
          {"name": "amount", "type": "number", "title": "Amount", "description": "Variance as printed: apportionment less expenditure, negative where more was spent.", "unit": "kUSD", "scale": 1, "constraints": {"required": true}},
          {"name": "percent", "type": "number", "title": "Percent", "description": "Variance as a share of the apportionment, as printed.", "unit": "percent", "scale": 1, "constraints": {"required": true}},
          {"name": "direction", "type": "string", "title": "Direction", "description": "Whether requirements were higher or lower than apportioned, as the paragraph says.", "constraints": {"required": true, "enum": ["higher", "lower"]}},
          {"name": "first_paragraph", "type": "integer", "title": "First paragraph", "description": "First paragraph on the class.", "constraints": {"required": true}},
          {"name": "last_paragraph", "type": "integer", "title": "Last paragraph", "description": "Last paragraph on the class.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["class"],
        "foreignKeys": [
          {"fields": ["class"], "reference": {"resource": "budget_lines", "fields": ["class"]}},
          {"fields": ["first_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["last_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
class,class_zh,amount,percent,direction,first_paragraph,last_paragraph,page,report,source
Military observers,军事观察员,355.4,16.3,lower,88,88,58,A/75/623,"IV, heading of para. 88"
Military contingents,军事特遣队,-27366.4,-6.4,higher,89,89,58,A/75/623,"IV, heading of para. 89"
United Nations police,联合国警察,2493.6,14.4,lower,90,90,58,A/75/623,"IV, heading of para. 90"
Formed police units,建制警察部队,-2463.9,-5.1,higher,91,91,58,A/75/623,"IV, heading of para. 91"
International staff,国际工作人员,-8673.7,-5.8,higher,92,92,58,A/75/623,"IV, heading of para. 92"
National staff,本国工作人员,-1290.7,-5.4,higher,93,93,59,A/75/623,"IV, heading of para. 93"
United Nations Volunteers,联合国志愿人员,-559.8,-6.4,higher,94,94,59,A/75/623,"IV, heading of para. 94"
General temporary assistance,一般临时人员,-1042.2,-75.8,higher,95,95,59,A/75/623,"IV, heading of para. 95"
Government-provided personnel,政府提供的人员,-285.4,-69.2,higher,96,96,59,A/75/623,"IV, heading of para. 96"
Consultants and consulting services,咨询人和咨询服务,406.3,63.4,lower,97,97,59,A/75/623,"IV, heading of para. 97"
Official travel,公务差旅,787.0,19.5,lower,98,98,59,A/75/623,"IV, heading of para. 98"
Facilities and infrastructure,设施和基础设施,1281.0,1.3,lower,99,100,60,A/75/623,"IV, heading of para. 99"
Ground transportation,陆运,-264.9,-1.7,higher,101,102,60,A/75/623,"IV, heading of para. 101"
Air operations,空中业务,22365.9,15.4,lower,103,103,60,A/75/623,"IV, heading of para. 103"
Marine operations,海上业务,-1071.1,-87.5,higher,104,104,61,A/75/623,"IV, heading of para. 104"
Communications and information technology,通信和信息技术,11651.9,12.7,lower,105,106,61,A/75/623,"IV, heading of para. 105"
Medical,医疗,-6371.6,-68.1,higher,107,107,61,A/75/623,"IV, heading of para. 107"
"Other supplies, services and equipment",其他用品、服务和设备,10976.0,12.2,lower,108,109,61,A/75/623,"IV, heading of para. 108"
Quick-impact projects,速效项目,621.6,15.5,lower,110,110,62,A/75/623,"IV, heading of para. 110"

"""#),
  EmbeddedResource(
    name: "variance_drivers", rowCount: 58,
    schema: #"""
{
      "name": "variance_drivers",
      "path": "data/variance_drivers.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Drivers of variances",
      "description": "What drove the variance of a class, or offset it, as section IV names it: the smallest part with a reason of its own. Section IV gives no amounts for drivers; its other figures are in driver_figures.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph that names the driver.", "constraints": {"required": true}},
          {"name": "class", "type": "string", "title": "Class", "description": "Class of expenditure.", "constraints": {"required": true}},
          {"name": "letter", "type": "string", "title": "Letter", "description": "Letter of the driver in the paragraph, such as '(a)'; not applicable where the paragraph has none."},
          {"name": "subitem", "type": "string", "title": "Subitem", "description": "Roman numeral of the driver beneath its letter, such as '(i)'; not applicable where there is none."},
          {"name": "driver_no", "type": "integer", "title": "Driver no", "description": "Ordinal of the driver among those of its class.", "constraints": {"required": true, "minimum": 1}},
          {"name": "direction", "type": "string", "title": "Direction", "description": "Whether the driver made requirements higher or lower.", "constraints": {"required": true, "enum": ["higher", "lower"]}},
          {"name": "role", "type": "string", "title": "Role", "description": "Whether it drives the variance of the class or offsets it.", "constraints": {"required": true, "enum": ["driver", "offset"]}},
          {"name": "driver", "type": "string", "title": "Driver", "description": "What drove it, in short.", "constraints": {"required": true}},
          {"name": "cause", "type": "string", "title": "Cause", "description": "Code of the root cause; not reported where the report states none. All causes are in driver_causes."},
          {"name": "in_budget", "type": "string", "title": "In budget", "description": "No where the report says that the approved budget made no provision for it; not reported elsewhere.", "constraints": {"enum": ["yes", "no"]}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["class", "driver_no"],
        "foreignKeys": [
          {"fields": ["class"], "reference": {"resource": "class_variances", "fields": ["class"]}},
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["cause"], "reference": {"resource": "causes", "fields": ["cause"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,class,letter,subitem,driver_no,direction,role,driver,cause,in_budget,page,report,source
88,Military observers,n/a,n/a,1,lower,driver,"lower mission subsistence allowance for observers in the regions, where United Nations accommodation was unexpectedly provided in place of the accommodation portion",accommodation_in_kind,n/r,58,A/75/623,para. 88
89,Military contingents,(a),n/a,1,higher,driver,"higher cost of contingent-owned major equipment and self-sustainment for prior periods, under memorandums of understanding signed in the period with troop contributors",prior_period,n/r,58,A/75/623,para. 89 (a)
89,Military contingents,(b),n/a,2,higher,driver,higher freight and deployment cost of contingent-owned equipment for contingents reconfigured in support of the force adaptation,force_adaptation,n/r,58,A/75/623,para. 89 (b)
89,Military contingents,n/a,n/a,3,lower,offset,"lower standard troop cost reimbursement and rations, as early steps to reconfigure contingents left more of the strength vacant than budgeted",force_adaptation,n/r,58,A/75/623,para. 89
90,United Nations police,(a),n/a,1,lower,driver,"lower mission subsistence allowance for police, as suspended deployments left more of the strength vacant than budgeted",covid_19,n/r,58,A/75/623,para. 90 (a)
90,United Nations police,(b),n/a,2,lower,driver,"lower mission subsistence allowance for police in the regions, where United Nations accommodation was unexpectedly provided in place of the accommodation portion",accommodation_in_kind,n/r,58,A/75/623,para. 90 (b)
91,Formed police units,(a),n/a,1,higher,driver,higher freight for the unplanned rotation of contingent-owned equipment that had met the standard for long deployment,unforeseen_need,no,58,A/75/623,para. 91 (a)
91,Formed police units,(b),n/a,2,higher,driver,"higher cost of contingent-owned equipment, whose unserviceability and non-deployment rates were lower than budgeted",equipment_availability,n/r,58,A/75/623,para. 91 (b)
91,Formed police units,n/a,n/a,3,lower,offset,lower cost of rations through discounts applied because the vendor fell short of contractual standards,supplier_performance,n/r,58,A/75/623,para. 91
92,International staff,n/a,n/a,1,higher,driver,"lower vacancy rate than budgeted for international staff, after recruitment improved",recruitment,n/r,58,A/75/623,para. 92
92,International staff,n/a,n/a,2,higher,driver,"higher rate of common staff costs than budgeted, linked to education grant entitlements",entitlements,n/r,58,A/75/623,para. 92
93,National staff,n/a,n/a,1,higher,driver,"lower vacancy rates than budgeted for National Professional Officers and national General Service staff, after recruitment improved",recruitment,n/r,59,A/75/623,para. 93
94,United Nations Volunteers,(a),n/a,1,higher,driver,"lower vacancy rate than budgeted for international United Nations Volunteers, after recruitment improved",recruitment,n/r,59,A/75/623,para. 94 (a)
94,United Nations Volunteers,(b),n/a,2,higher,driver,higher entitlements of United Nations Volunteers who stayed longer in Mali under pandemic restrictions,covid_19,n/r,59,A/75/623,para. 94 (b)
95,General temporary assistance,n/a,n/a,1,higher,driver,"residual work of the International Commission of Inquiry, mandated by resolution 2480 (2019) and the letter of the Secretary-General of 14 October 2019",unforeseen_need,n/r,59,A/75/623,para. 95
96,Government-provided personnel,n/a,n/a,1,higher,driver,lower vacancy rate than budgeted for Government-provided personnel,vacancy,n/r,59,A/75/623,para. 96
96,Government-provided personnel,n/a,n/a,2,lower,offset,"lower mission subsistence allowance for Government-provided personnel in the regions, where United Nations accommodation was unexpectedly provided in place of the accommodation portion",accommodation_in_kind,n/r,59,A/75/623,para. 96
97,Consultants and consulting services,n/a,n/a,1,lower,driver,"postponed engagement of individual consultants for human rights, justice and corrections, and political affairs",covid_19,n/r,59,A/75/623,para. 97
98,Official travel,n/a,n/a,1,lower,driver,"fewer trips than budgeted, as training travel was put off to the next period",covid_19,n/r,59,A/75/623,para. 98
99,Facilities and infrastructure,(a),n/a,1,lower,driver,"lower consumption of generator fuel than budgeted, through synchronized generators of different types and LED lighting in Bamako and the regions",efficiency,n/r,60,A/75/623,para. 99 (a)
99,Facilities and infrastructure,(a),n/a,2,lower,driver,lower average price of generator fuel than budgeted,price,n/r,60,A/75/623,para. 99 (a)
99,Facilities and infrastructure,(b),n/a,3,lower,driver,"lower cost of utilities, as generators stayed in use instead of connecting headquarters to the Malian grid",reprioritization,n/r,60,A/75/623,para. 99 (b)
99,Facilities and infrastructure,(b),n/a,4,lower,driver,"hazardous waste disposal services not engaged, as contract negotiations with vendors were not concluded",procurement,n/r,60,A/75/623,para. 99 (b)
99,Facilities and infrastructure,(b),n/a,5,lower,driver,new contract for collecting and disposing of non-hazardous solid waste at better rates than budgeted,price,n/r,60,A/75/623,para. 99 (b)
99,Facilities and infrastructure,(c),n/a,6,lower,driver,lower cost of construction projects that partners or the Mission itself had carried out in the prior period,prior_period,n/r,60,A/75/623,para. 99 (c)
99,Facilities and infrastructure,(c),n/a,7,lower,driver,another construction project carried out by a service provider at a lower rate than budgeted,price,n/r,60,A/75/623,para. 99 (c)
99,Facilities and infrastructure,(d),n/a,8,lower,driver,fewer guards and guard hours for security services than budgeted,covid_19,n/r,60,A/75/623,para. 99 (d)
100,Facilities and infrastructure,n/a,n/a,9,higher,offset,"more prefabricated modular ablution and kitchenette units than budgeted, for better accommodation, occupational health and safety",living_conditions,n/r,60,A/75/623,para. 100
100,Facilities and infrastructure,n/a,n/a,10,higher,offset,"more air conditioners and furniture than budgeted, for new accommodation of camp expansion and force adaptation",force_adaptation,n/r,60,A/75/623,para. 100
100,Facilities and infrastructure,n/a,n/a,11,higher,offset,unplanned replacement of aged and inoperable air conditioners and generators under the environmental action plan,asset_lifecycle,n/r,60,A/75/623,para. 100
101,Ground transportation,(a),n/a,1,higher,driver,"purchase of trucks for engineers to haul material and equipment to the regions, and of a fire truck",requirements,n/r,60,A/75/623,para. 101 (a)
101,Ground transportation,(b),n/a,2,higher,driver,"higher cost of spare parts, as an ageing fleet needs repair more often and parts are dearer",asset_lifecycle,n/r,60,A/75/623,para. 101 (b)
101,Ground transportation,(c),n/a,3,higher,driver,rental of heavy engineering equipment to upgrade accommodation and reinforce security of the Ménaka facilities,living_conditions,no,60,A/75/623,para. 101 (c)
102,Ground transportation,(a),n/a,4,lower,offset,lower average price of vehicle fuel than budgeted,price,n/r,60,A/75/623,para. 102 (a)
102,Ground transportation,(b),n/a,5,lower,offset,"premium of the local insurance policy, settled below the estimate budgeted while it was under negotiation",price,n/r,60,A/75/623,para. 102 (b)
103,Air operations,(a),n/a,1,lower,driver,aviation services for short-range and medium-altitude long-endurance unmanned aerial vehicles that were not deployed,procurement,n/r,60,A/75/623,para. 103 (a)
103,Air operations,(b),n/a,2,lower,driver,"rental and operation of the fixed-wing fleet: manned surveillance platforms not deployed, so fewer flight hours than budgeted",partner_decision,n/r,60,A/75/623,para. 103 (b)
103,Air operations,(c),n/a,3,lower,driver,"lower consumption of aviation fuel, oil and lubricants than budgeted, as aircraft were not deployed",procurement,n/r,60,A/75/623,para. 103 (c)
103,Air operations,(c),n/a,4,lower,driver,lower average price of aviation fuel than budgeted,price,n/r,60,A/75/623,para. 103 (c)
104,Marine operations,n/a,n/a,1,higher,driver,"more sea containers than budgeted, to ship prefabricated ablution and kitchenette units, equipment and material for camp expansion",sites_and_works,n/r,61,A/75/623,para. 104
104,Marine operations,n/a,n/a,2,higher,driver,unplanned replacement of aged and obsolete equipment,asset_lifecycle,n/r,61,A/75/623,para. 104
105,Communications and information technology,(a),(i),1,lower,driver,"lower support cost of threat detection and sensor fusion at Gao and Kidal, the secure network and counter-rocket, artillery and mortar systems, as competition changed letter-of-assist terms",price,n/r,61,A/75/623,para. 105 (a) (i)
105,Communications and information technology,(a),(ii),2,lower,driver,"lower support cost of the integrated camp surveillance and early warning system, whose contract with the provider ended",contract_terms,n/r,61,A/75/623,para. 105 (a) (ii)
105,Communications and information technology,(a),(iii),3,lower,driver,lower cost of maintaining security equipment,n/r,n/r,61,A/75/623,para. 105 (a) (iii)
105,Communications and information technology,(b),n/a,4,lower,driver,leased lines and commercial Internet replaced by dedicated satellite links at less cost than budgeted,efficiency,n/r,61,A/75/623,para. 105 (b)
106,Communications and information technology,(a),n/a,5,higher,offset,"purchase of servers, networking equipment, routers and cabinets for closed-circuit television",n/r,n/r,61,A/75/623,para. 106 (a)
106,Communications and information technology,(b),n/a,6,higher,offset,replacement of computers of obsolete models,asset_lifecycle,n/r,61,A/75/623,para. 106 (b)
106,Communications and information technology,(c),n/a,7,higher,offset,"spare parts for closed-circuit television, camp protection, and upgrades of the network and access control",n/r,no,61,A/75/623,para. 106 (c)
107,Medical,(a),n/a,1,higher,driver,"medical supplies such as masks, gloves and test swabs, and ventilators, monitors, defibrillators and other intensive-care equipment",covid_19,n/r,61,A/75/623,para. 107 (a)
107,Medical,(b),n/a,2,higher,driver,the Mission's share of the system-wide medical evacuation arrangement for the pandemic,covid_19,no,61,A/75/623,para. 107 (b)
107,Medical,(b),n/a,3,higher,driver,additional medical evacuations to a level II hospital in Bamako,n/r,no,61,A/75/623,para. 107 (b)
108,"Other supplies, services and equipment",(a),n/a,1,lower,driver,"lower freight, as goods were hauled by combat convoy companies and a United Nations-owned truck fleet instead of contractors",efficiency,n/r,61,A/75/623,para. 108 (a)
108,"Other supplies, services and equipment",(b),n/a,2,lower,driver,"implementing partners and grants: disarmament, demobilization and reintegration activities delayed by the pace of national operations",delay_of_counterpart,n/r,61,A/75/623,para. 108 (b)
108,"Other supplies, services and equipment",(b),n/a,3,lower,driver,implementing partners and grants: other programmatic activities postponed,covid_19,n/r,61,A/75/623,para. 108 (b)
109,"Other supplies, services and equipment",n/a,n/a,4,higher,offset,individual contractors for expanding the Mopti camp under the force adaptation plan,force_adaptation,n/r,62,A/75/623,para. 109
109,"Other supplies, services and equipment",n/a,n/a,5,higher,offset,"experienced individual contractors for the secure network expansion and closed-circuit television at Mopti and Kidal, at an advanced stage",sites_and_works,no,62,A/75/623,para. 109
110,Quick-impact projects,n/a,n/a,1,lower,driver,approval and start of some projects delayed by the prevailing security situation,insecurity,n/r,62,A/75/623,para. 110
110,Quick-impact projects,n/a,n/a,2,lower,driver,some projects delayed by travel restrictions,covid_19,n/r,62,A/75/623,para. 110

"""#),
  EmbeddedResource(
    name: "driver_figures", rowCount: 15,
    schema: #"""
{
      "name": "driver_figures",
      "path": "data/driver_figures.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Figures of drivers",
      "description": "Each figure that section IV gives for a driver: what came about beside what was budgeted.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph that states the figure.", "constraints": {"required": true}},
          {"name": "class", "type": "string", "title": "Class", "description": "Class of expenditure.", "constraints": {"required": true}},
          {"name": "driver_no", "type": "integer", "title": "Driver no", "description": "Driver, by its ordinal in the class.", "constraints": {"required": true}},
          {"name": "measure", "type": "string", "title": "Measure", "description": "What is measured.", "constraints": {"required": true}},
          {"name": "actual", "type": "number", "unitField": "unit", "title": "Actual", "description": "Actual figure, in the unit of the row.", "scale": 2, "constraints": {"required": true}},
          {"name": "budgeted", "type": "number", "unitField": "unit", "title": "Budgeted", "description": "Figure applied in the approved budget, in the unit of the row; not reported where none is given, not applicable where there can be none.", "scale": 2},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of both figures: 'percent', 'L' (litres), 'h' (hours), 'd' (days), 't' (tonnes), 'km2', 'MUSD' (millions of dollars), or the plural of what is counted, 'USD/L' (dollars a litre).", "constraints": {"required": true}},
          {"name": "note", "type": "string", "title": "Note", "description": "What bears on reading the figure; not applicable where nothing does."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["class", "driver_no", "measure"],
        "foreignKeys": [
          {"fields": ["class", "driver_no"], "reference": {"resource": "variance_drivers", "fields": ["class", "driver_no"]}},
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,class,driver_no,measure,actual,budgeted,unit,note,page,report,source
89,Military contingents,3,"average vacancy rate, military contingents",8.4,3.0,percent,budgeted rate is that applied in the approved budget,58,A/75/623,para. 89
90,United Nations police,1,"average vacancy rate, United Nations police",14.9,8.0,percent,deployments suspended under the pandemic,58,A/75/623,para. 90 (a)
92,International staff,1,"average vacancy rate, international staff",8.0,10.3,percent,budgeted rate is that applied in the approved budget,58,A/75/623,para. 92
92,International staff,2,rate of common staff costs,108.0,101.6,percent,linked to education grant entitlements,58,A/75/623,para. 92
93,National staff,1,"average vacancy rate, National Professional Officers",14.0,16.0,percent,one budgeted rate for both categories,59,A/75/623,para. 93
93,National staff,1,"average vacancy rate, national General Service staff",12.6,16.0,percent,one budgeted rate for both categories,59,A/75/623,para. 93
94,United Nations Volunteers,1,"average vacancy rate, international United Nations Volunteers",15.7,17.8,percent,budgeted rate is that applied in the approved budget,59,A/75/623,para. 94 (a)
96,Government-provided personnel,1,"average vacancy rate, Government-provided personnel",26.3,58.0,percent,budgeted rate is that applied in the approved budget,59,A/75/623,para. 96
99,Facilities and infrastructure,1,generator fuel consumed,22400000,25500000,L,printed as 2 240 万 and 2 550 万 litres,60,A/75/623,para. 99 (a)
99,Facilities and infrastructure,2,average price of generator fuel,0.79,0.98,USD/L,n/a,60,A/75/623,para. 99 (a)
101,Ground transportation,1,trucks purchased,8,n/r,trucks,no budgeted number given,60,A/75/623,para. 101 (a)
101,Ground transportation,1,fire trucks purchased,1,n/r,fire trucks,no budgeted number given,60,A/75/623,para. 101 (a)
102,Ground transportation,4,average price of vehicle fuel,0.79,0.98,USD/L,n/a,60,A/75/623,para. 102 (a)
103,Air operations,1,unmanned aerial vehicles not deployed,6,n/a,aircraft,aircraft missing from the planned fleet,60,A/75/623,para. 103 (a)
103,Air operations,2,"manned intelligence, surveillance and reconnaissance platforms not deployed",6,n/a,aircraft,"aircraft missing from the planned fleet; flight hours lower, number not given",60,A/75/623,para. 103 (b)

"""#),
  EmbeddedResource(
    name: "driver_causes", rowCount: 72,
    schema: #"""
{
      "name": "driver_causes",
      "path": "data/driver_causes.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Causes of drivers",
      "description": "All causes that section IV states for a driver, the root cause first.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "class", "type": "string", "title": "Class", "description": "Class of expenditure.", "constraints": {"required": true}},
          {"name": "driver_no", "type": "integer", "title": "Driver no", "description": "Driver, by its ordinal in the class.", "constraints": {"required": true}},
          {"name": "rank", "type": "integer", "title": "Rank", "description": "1 for the root cause (variance_drivers.cause), 2 and more for those between it and the driver.", "constraints": {"required": true, "minimum": 1}},
          {"name": "cause", "type": "string", "title": "Cause", "description": "Code of the cause.", "constraints": {"required": true}},
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph that names the driver.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["class", "driver_no", "cause"],
        "foreignKeys": [
          {"fields": ["class", "driver_no"], "reference": {"resource": "variance_drivers", "fields": ["class", "driver_no"]}},
          {"fields": ["cause"], "reference": {"resource": "causes", "fields": ["cause"]}},
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
class,driver_no,rank,cause,paragraph,page,report,source
Military observers,1,1,accommodation_in_kind,88,58,A/75/623,para. 88
Military contingents,1,1,prior_period,89,58,A/75/623,para. 89 (a)
Military contingents,1,2,contract_terms,89,58,A/75/623,para. 89 (a)
Military contingents,2,1,force_adaptation,89,58,A/75/623,para. 89 (b)
Military contingents,3,1,force_adaptation,89,58,A/75/623,para. 89
Military contingents,3,2,vacancy,89,58,A/75/623,para. 89
United Nations police,1,1,covid_19,90,58,A/75/623,para. 90 (a)
United Nations police,1,2,vacancy,90,58,A/75/623,para. 90 (a)
United Nations police,2,1,accommodation_in_kind,90,58,A/75/623,para. 90 (b)
Formed police units,1,1,unforeseen_need,91,58,A/75/623,para. 91 (a)
Formed police units,2,1,equipment_availability,91,58,A/75/623,para. 91 (b)
Formed police units,3,1,supplier_performance,91,58,A/75/623,para. 91
International staff,1,1,recruitment,92,58,A/75/623,para. 92
International staff,1,2,vacancy,92,58,A/75/623,para. 92
International staff,2,1,entitlements,92,58,A/75/623,para. 92
National staff,1,1,recruitment,93,59,A/75/623,para. 93
National staff,1,2,vacancy,93,59,A/75/623,para. 93
United Nations Volunteers,1,1,recruitment,94,59,A/75/623,para. 94 (a)
United Nations Volunteers,1,2,vacancy,94,59,A/75/623,para. 94 (a)
United Nations Volunteers,2,1,covid_19,94,59,A/75/623,para. 94 (b)
United Nations Volunteers,2,2,entitlements,94,59,A/75/623,para. 94 (b)
General temporary assistance,1,1,unforeseen_need,95,59,A/75/623,para. 95
Government-provided personnel,1,1,vacancy,96,59,A/75/623,para. 96
Government-provided personnel,2,1,accommodation_in_kind,96,59,A/75/623,para. 96
Consultants and consulting services,1,1,covid_19,97,59,A/75/623,para. 97
Official travel,1,1,covid_19,98,59,A/75/623,para. 98
Facilities and infrastructure,1,1,efficiency,99,60,A/75/623,para. 99 (a)
Facilities and infrastructure,2,1,price,99,60,A/75/623,para. 99 (a)
Facilities and infrastructure,3,1,reprioritization,99,60,A/75/623,para. 99 (b)
Facilities and infrastructure,4,1,procurement,99,60,A/75/623,para. 99 (b)
Facilities and infrastructure,5,1,price,99,60,A/75/623,para. 99 (b)
Facilities and infrastructure,6,1,prior_period,99,60,A/75/623,para. 99 (c)
Facilities and infrastructure,6,2,efficiency,99,60,A/75/623,para. 99 (c)
Facilities and infrastructure,7,1,price,99,60,A/75/623,para. 99 (c)
Facilities and infrastructure,8,1,covid_19,99,60,A/75/623,para. 99 (d)
Facilities and infrastructure,9,1,living_conditions,100,60,A/75/623,para. 100
Facilities and infrastructure,10,1,force_adaptation,100,60,A/75/623,para. 100
Facilities and infrastructure,10,2,sites_and_works,100,60,A/75/623,para. 100
Facilities and infrastructure,11,1,asset_lifecycle,100,60,A/75/623,para. 100
Facilities and infrastructure,11,2,unforeseen_need,100,60,A/75/623,para. 100
Facilities and infrastructure,11,3,environment,100,60,A/75/623,para. 100
Ground transportation,1,1,requirements,101,60,A/75/623,para. 101 (a)
Ground transportation,2,1,asset_lifecycle,101,60,A/75/623,para. 101 (b)
Ground transportation,2,2,price,101,60,A/75/623,para. 101 (b)
Ground transportation,3,1,living_conditions,101,60,A/75/623,para. 101 (c)
Ground transportation,3,2,requirements,101,60,A/75/623,para. 101 (c)
Ground transportation,4,1,price,102,60,A/75/623,para. 102 (a)
Ground transportation,5,1,price,102,60,A/75/623,para. 102 (b)
Air operations,1,1,procurement,103,60,A/75/623,para. 103 (a)
Air operations,2,1,partner_decision,103,60,A/75/623,para. 103 (b)
Air operations,2,2,procurement,103,60,A/75/623,para. 103 (b)
Air operations,3,1,procurement,103,60,A/75/623,para. 103 (c)
Air operations,3,2,partner_decision,103,60,A/75/623,para. 103 (c)
Air operations,4,1,price,103,60,A/75/623,para. 103 (c)
Marine operations,1,1,sites_and_works,104,61,A/75/623,para. 104
Marine operations,2,1,asset_lifecycle,104,61,A/75/623,para. 104
Marine operations,2,2,unforeseen_need,104,61,A/75/623,para. 104
Communications and information technology,1,1,price,105,61,A/75/623,para. 105 (a) (i)
Communications and information technology,1,2,contract_terms,105,61,A/75/623,para. 105 (a) (i)
Communications and information technology,2,1,contract_terms,105,61,A/75/623,para. 105 (a) (ii)
Communications and information technology,4,1,efficiency,105,61,A/75/623,para. 105 (b)
Communications and information technology,6,1,asset_lifecycle,106,61,A/75/623,para. 106 (b)
Medical,1,1,covid_19,107,61,A/75/623,para. 107 (a)
Medical,2,1,covid_19,107,61,A/75/623,para. 107 (b)
"Other supplies, services and equipment",1,1,efficiency,108,61,A/75/623,para. 108 (a)
"Other supplies, services and equipment",2,1,delay_of_counterpart,108,61,A/75/623,para. 108 (b)
"Other supplies, services and equipment",3,1,covid_19,108,61,A/75/623,para. 108 (b)
"Other supplies, services and equipment",4,1,force_adaptation,109,62,A/75/623,para. 109
"Other supplies, services and equipment",4,2,sites_and_works,109,62,A/75/623,para. 109
"Other supplies, services and equipment",5,1,sites_and_works,109,62,A/75/623,para. 109
Quick-impact projects,1,1,insecurity,110,62,A/75/623,para. 110
Quick-impact projects,2,1,covid_19,110,62,A/75/623,para. 110

"""#),
  EmbeddedResource(
    name: "paragraphs", rowCount: 111,
    schema: #"""
{
      "name": "paragraphs",
      "path": "data/paragraphs.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Paragraphs",
      "description": "The 111 numbered paragraphs of the report, with the gist of each.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Number of the paragraph.", "constraints": {"required": true, "unique": true, "minimum": 1, "maximum": 111}},
          {"name": "section", "type": "string", "title": "Section", "description": "Section in which it stands.", "constraints": {"required": true}},
          {"name": "subsection", "type": "string", "title": "Subsection", "description": "Heading beneath that of the section, if any: a topic, a component, or a class of expenditure; not applicable where there is none."},
          {"name": "subsection_zh", "type": "string", "title": "Subsection (Chinese)", "description": "Chinese wording of that heading; not applicable where there is none."},
          {"name": "gist", "type": "string", "title": "Gist", "description": "What the paragraph says, in short.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["paragraph"],
        "foreignKeys": [
          {"fields": ["section"], "reference": {"resource": "sections", "fields": ["section"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,section,subsection,subsection_zh,gist,page,report,source
1,I,n/a,n/a,"The Secretary-General's 2019/20 budget (A/73/760) proposed $1,149,778,800 gross ($1,133,480,500 net) for 13,249 troops, 1,920 police, 819 international and 904 national staff, among others.",5,A/75/623,para. 1
2,I,n/a,n/a,"On 29 April 2019 the Advisory Committee recommended appropriating $1,146,057,900 gross ($1,129,770,700 net) for 2019/20.",5,A/75/623,para. 2
3,I,n/a,n/a,"The General Assembly appropriated $1,138,457,900 gross ($1,122,190,600 net) by resolution 73/320 and decision 73/555, and assessed all of it on Member States.",5,A/75/623,para. 3
4,II.A,n/a,n/a,MINUSMA's mandate dates from Security Council resolution 2100 (2013); resolutions 2423 (2018) and 2480 (2019) governed the performance period.,5,A/75/623,para. 4
5,II.A,n/a,n/a,"The first strategic priority is support to the peace agreement; resolution 2480 (2019) added a second one, on protecting civilians and restoring the State in central Mali.",5,A/75/623,para. 5
6,II.A,n/a,n/a,"Outputs are grouped under five components: political reconciliation, security and protection, human rights, return of State authority, and support.",5,A/75/623,para. 6
7,II.A,n/a,n/a,Actual progress and outputs are measured against the results-based-budgeting framework planned in the 2019/20 budget.,5,A/75/623,para. 7
8,II.B,n/a,n/a,"Progress on the peace agreement met rising violence in central Mali, attacks on Malian army camps, pandemic restrictions and political tension.",6,A/75/623,para. 8
9,II.B,n/a,n/a,"MINUSMA reprioritized its activities under resolution 2480 (2019) and began designing an adaptation plan for its substantive, support and force components.",6,A/75/623,para. 9
10,II.B,n/a,n/a,"The inclusive national dialogue ended in Bamako on 22 December 2019 with four resolutions, among them legislative elections before May 2020 and a constitutional referendum.",6,A/75/623,para. 10
11,II.B,n/a,n/a,"The Agreement Monitoring Committee, co-chaired by MINUSMA, settled disputes on redeploying reconstituted forces, which the Mission escorted and supplied in northern Mali.",6,A/75/623,para. 11
12,II.B,n/a,n/a,Legislative elections on 29 March and 19 April 2020 drew turnout of 36 and 35 per cent; opposition leader Soumaïla Cissé was abducted on 25 March.,6,A/75/623,para. 12
13,II.B,n/a,n/a,"Contested results, validated by the Constitutional Court on 30 April 2020, led to the rally of 5 June in Bamako demanding President Keïta's resignation.",6,A/75/623,para. 13
14,II.B,n/a,n/a,"An ECOWAS mission consulted stakeholders on 18–20 June 2020, yet the 5 June Movement rallied again on 19 June, reaching Mopti, Sikasso and Timbuktu.",7,A/75/623,para. 14
15,II.B,n/a,n/a,The international mediation team found that continuing differences among the signatories hold up key provisions of the peace agreement.,7,A/75/623,para. 15
16,II.B,n/a,n/a,"Reconstituted units reached Kidal in February, the first formal presence of national security forces there since 2012.",7,A/75/623,para. 16
17,II.B,n/a,n/a,"The accelerated disarmament catch-up phase ended in June: 406 combatants, 10 of them women, declared for integration, completing three new battalions.",7,A/75/623,para. 17
18,II.B,n/a,n/a,"MINUSMA supported a transit barracks for reconstituted forces, better living conditions in the Timbuktu and Kidal camps, and training and reintegration of former combatants.",7,A/75/623,para. 18
19,II.B,n/a,n/a,"Militias in Mopti received food, goods, funds and technical help to disarm, while community violence reduction projects ran in Mopti and the northern regions.",7,A/75/623,para. 19
20,II.B,n/a,n/a,"Border-security services were decentralized to eight sites, the perimeter of a new airport base was finished in January 2020, and two small-arms seminars were held.",7,A/75/623,para. 20
21,II.B,n/a,n/a,"The Prime Minister announced projects of the northern development zone in March 2020, but the interregional consultative council was still not established.",8,A/75/623,para. 21
22,II.B,n/a,n/a,A workshop of 200 women leaders in Bamako on 22–23 January sought to raise women's share in peace-agreement bodies from 3 to 30 per cent.,8,A/75/623,para. 22
23,II.B,n/a,n/a,"The Government decided on by-elections in 11 northern cercles and two regions, and on 15 April formed a committee on interim authorities.",8,A/75/623,para. 23
24,II.B,n/a,n/a,"Transferring 30 per cent of State revenue to local bodies remains difficult, because northern Mali lacks banks and financial services.",8,A/75/623,para. 24
25,II.B,n/a,n/a,"The Truth, Justice and Reconciliation Commission held its first public hearing in Bamako on 8 December 2019 with MINUSMA's support.",8,A/75/623,para. 25
26,II.B,n/a,n/a,"The permanent secretariat of the policy framework for central Mali met local authorities, civil society and partners in Mopti on 10–14 February 2020.",8,A/75/623,para. 26
27,II.B,n/a,n/a,"MINUSMA stepped up protection of civilians through Operation Buffalo and an integrated working group, and its outreach after populations obstructed several patrols.",8,A/75/623,para. 27
28,II.B,n/a,n/a,"Reconciliation committees in four towns of the Douentza and Bandiagara cercles led to local peace agreements in Ténenkou and Djenné, despite pandemic delays.",9,A/75/623,para. 28
29,II.B,n/a,n/a,The comprehensive performance assessment system was updated to track benchmarks of resolution 2531 (2020) and effects of the pandemic on the mandate.,9,A/75/623,para. 29
30,II.B,Coronavirus disease pandemic,冠状病毒病疫情,"During the pandemic MINUSMA kept up good offices, masked foot patrols and support to forces, and hosted the Committee's 39th meeting on 5 May.",9,A/75/623,para. 30
31,II.B,Coronavirus disease pandemic,冠状病毒病疫情,Pandemic rules cancelled or postponed workshops and gatherings; their resources went to prevention and mitigation for Mali and Mission personnel.,9,A/75/623,para. 31
32,II.B,Substantive and other programmatic activities,实务活动和其他方案活动,In August 2019 the Resource Management Executive Group set criteria aligning programmatic activities and funds with the priorities of resolution 2480 (2019).,10,A/75/623,para. 32
33,II.B,Substantive and other programmatic activities,实务活动和其他方案活动,"Pillar heads approve programmatic activities; memorandums of understanding bind implementing partners to tasks and reporting, with oversight being tightened.",10,A/75/623,para. 33
34,II.B,Substantive and other programmatic activities,实务活动和其他方案活动,"Programmatic activities were planned jointly across components and with the country team, under the integrated strategic framework.",10,A/75/623,para. 34
35,II.B,Substantive and other programmatic activities,实务活动和其他方案活动,"Eight programmatic areas are described: disarmament, security sector reform, elections, confidence-building, gender and sexual violence, human rights, stabilization, and justice and corrections.",10,A/75/623,para. 35
36,II.C,n/a,n/a,"Resources were refocused on resolution 2480 (2019) amid violence, political protests and, from March 2020, pandemic restrictions.",12,A/75/623,para. 36
37,II.C,n/a,n/a,"Six unmanned aerial vehicles and six manned surveillance platforms were not deployed, because of procurement difficulties and an unkept troop-contributor pledge.",12,A/75/623,para. 37
38,II.C,n/a,n/a,"Competition changed letter-of-assist terms for threat detection, encrypted network and counter-rocket systems in Gao and Kidal; a camp surveillance contract was settled at period's end.",12,A/75/623,para. 38
39,II.C,n/a,n/a,"Recruitment continued despite violence and pandemic, so actual vacancy rates of international and national staff fell clearly below the budgeted ones.",12,A/75/623,para. 39
40,II.C,n/a,n/a,"From mid-March 2020 most Bamako staff worked from home, held three weeks of supplies, and hygiene, protective and intensive-care equipment was bought.",12,A/75/623,para. 40
41,II.C,n/a,n/a,"Projects for living and working conditions added hard-wall kitchenettes, ablution units, air conditioners and generators, and improved waste, water and sanitation management.",12,A/75/623,para. 41
42,II.C,n/a,n/a,"The adaptation plan requires larger bases at Gao and Mopti; Kidal runway works began in late February, Mopti land was approved in April 2020.",13,A/75/623,para. 42
43,II.D,n/a,n/a,"Partners for the peace process include the African Union, G5 Sahel, ECOWAS, European Union, Algeria and France, as terrorism threatens the Sahel.",13,A/75/623,para. 43
44,II.D,n/a,n/a,"The G5 Sahel joint force, after setting up a joint command mechanism in Niamey, launched its first regional operation, Sama, in March 2020.",13,A/75/623,para. 44
45,II.D,n/a,n/a,"Beyond life-support consumables, MINUSMA exceptionally supplied and assembled prefabricated units for the joint force's temporary headquarters in Bamako.",13,A/75/623,para. 45
46,II.D,n/a,n/a,"Operational coordination was strengthened with French forces, the European Union training mission and the European Union capacity-building missions.",13,A/75/623,para. 46
47,II.E,n/a,n/a,The integrated strategic framework let the United Nations respond more coherently to the legislative elections and the pandemic.,13,A/75/623,para. 47
48,II.E,n/a,n/a,On 23 January 2020 MINUSMA and the country team approved a transition calendar for handing over Mission responsibilities gradually.,13,A/75/623,para. 48
49,II.E,n/a,n/a,A joint task force and resources for the health ministry and local authorities supported Mali's response to the pandemic.,13,A/75/623,para. 49
50,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"MINUSMA's good offices served the peace agreement and, as second priority, a Malian-led political strategy to restore the State in central Mali.",13,A/75/623,para. 50
51,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"The national dialogue, concluded in December 2019 with MINUSMA's help, produced four resolutions calling for elections, a referendum and redeployment of the army.",14,A/75/623,para. 51
52,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"Agreement Monitoring Committee meetings were suspended after the September 2019 Kidal session was cancelled, and resumed on 19 January 2020.",14,A/75/623,para. 52
53,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"MINUSMA gave technical, logistical and security support to the legislative elections of 29 March and 19 April, including pandemic precautions.",14,A/75/623,para. 53
54,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"After a workshop with UN-Women, the Agreement Monitoring Committee agreed at its thirty-ninth session to six women joining its fortieth.",14,A/75/623,para. 54
55,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"Support to decentralization covered transfers of services, interim authorities and the 30 per cent budget share set by article 14 of the agreement.",14,A/75/623,para. 55
56,II.F,Component 1: Political reconciliation and institutional reform under the peace agreement,构成部分 1：根据和平协议实行政治和解和机构改革,"In June 2019 the Government created a crisis-management framework and a high representative for central Mali, which MINUSMA supports under resolution 2480 (2019).",14,A/75/623,para. 56
57,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"MINUSMA supported defence and security measures of the agreement and protected civilians, starting its adaptation plan in answer to growing armed activity.",22,A/75/623,para. 57
58,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"The adaptation plan aligns the whole Mission with resolution 2480 (2019), improves performance and integrates work with the country team.",22,A/75/623,para. 58
59,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"Attacks on Malian forces persisted; MINUSMA evacuated their casualties and coordinated with the G5 Sahel force, EUTM and Operation Barkhane.",22,A/75/623,para. 59
60,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"Operation Buffalo raised presence in the Bankass, Bandiagara and Koro cercles, but too few air assets delayed responses to incidents.",22,A/75/623,para. 60
61,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"The Mine Action Service and UNOPS trained Malian response teams, engineers and police against explosive threats, and cleared hazardous areas.",22,A/75/623,para. 61
62,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"From 5 June 2020 the accelerated catch-up phase processed combatants in the Timbuktu, Kidal and Gao regions.",22,A/75/623,para. 62
63,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"Reconstituted forces deployed as one battalion each in Timbuktu, Gao and Kidal and a company in Ménaka, reaching Kidal in February.",23,A/75/623,para. 63
64,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"Community violence reduction shifted to central Mali; community recovery helped disarm 352 local militia members, 17 of them women.",23,A/75/623,para. 64
65,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,MINUSMA supported a deployment strategy for regional police and stood ready to help recruit and train its first units.,23,A/75/623,para. 65
66,II.F,"Component 2: Security, protection of civilians, and defence and security measures under the peace agreement",构成部分 2：安全、保护平民和执行和平协议中的国防和安全措施,"With UNODC, MINUSMA mentored the specialized judicial unit against terrorism and transnational organized crime, including on violence in central Mali.",23,A/75/623,para. 66
67,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,"Human rights in Mali, above all in the centre, remained of serious concern amid intercommunal, terrorist and counter-terrorist violence.",33,A/75/623,para. 67
68,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,"Recorded violations and abuses included extrajudicial killings, abductions, arbitrary arrests, threats, looting, forced displacement and forced recruitment.",33,A/75/623,para. 68
69,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,"Findings published in March 2020 hold armed Dogon men responsible for the 14 February attack on Ogossagou, which killed at least 35 Fulani.",34,A/75/623,para. 69
70,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,"The Truth, Justice and Reconciliation Commission held its first hearing; the others planned could not take place because of the pandemic.",34,A/75/623,para. 70
71,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,After a workshop on 21 January 2020 the High Islamic Council pledged a fatwa against conflict-related sexual violence; the President signed a statement in March.,34,A/75/623,para. 71
72,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,Awareness campaigns and capacity-building explained the formal justice system and sought more trust in it and access to justice.,34,A/75/623,para. 72
73,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,"Grave violations against children were verified; the Coordination des mouvements de l'Azawad advanced its action plan, but signing slipped on division and the pandemic.",34,A/75/623,para. 73
74,II.F,"Component 3: Promotion and protection of human rights, and reconciliation",组成部分 3：促进和保护人权及和解,"The pandemic severely hampered human rights work, whose activities were cancelled or postponed.",34,A/75/623,para. 74
75,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"Rule-of-law provisions of the agreement were supported through rehabilitation, training, equipment and outreach at regional, cercle and communal levels, interim authorities included.",39,A/75/623,para. 75
76,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"Justice and corrections actors received technical, logistical and material help for security, working conditions and prisons holding terrorism suspects.",39,A/75/623,para. 76
77,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"With UNODC's help, Mali adopted on 20 February a road map and action plan against violent extremism in prisons.",40,A/75/623,para. 77
78,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"MINUSMA coordinated joint recovery initiatives with national and regional authorities, donors and the country team through the integrated strategic framework.",40,A/75/623,para. 78
79,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"Quick-impact projects for basic services, livelihoods and small infrastructure met urgent recovery needs and built trust with the population.",40,A/75/623,para. 79
80,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"MINUSMA promoted complementarity of formal and traditional justice and urged deployment of prosecutors, judges and corrections officers to central and northern Mali.",40,A/75/623,para. 80
81,II.F,"Component 4: Return of State authority, stability and the rule of law in central and northern Mali",构成部分 4：在马里中部和北部恢复国家权力、稳定和法治,"Three funding mechanisms were aligned with the integrated strategic framework: quick-impact projects, the Trust Fund in Support of Peace and Security in Mali, and the Peacebuilding Fund.",40,A/75/623,para. 81
82,II.F,Component 5: Support,构成部分 5：支助,"The support component served an average of 13,917 military and police personnel and 1,716 civilians.",45,A/75/623,para. 82
83,II.F,Component 5: Support,构成部分 5：支助,"Support spanned human resources, finance, health care, communications, transport, rations, fuel, supplies and security for all MINUSMA personnel.",45,A/75/623,para. 83
84,II.F,Component 5: Support,构成部分 5：支助,Synchronized generators and LED lighting cut fuel use; some support outputs fell short because of pandemic restrictions.,45,A/75/623,para. 84
85,III.B,n/a,n/a,"Funds moved from group III to group I for contingent-owned equipment and force reconfiguration, and to group II for higher incumbency.",55,A/75/623,para. 85
86,III.B,n/a,n/a,"Group III could release funds thanks to aircraft not deployed, cheaper security-infrastructure technology support, lower freight and postponed programmes.",55,A/75/623,para. 86
87,III.C,n/a,n/a,Expenditure was higher in August and September 2019 through troop reimbursement and equipment commitments; June 2020 recorded prior-period equipment commitments.,56,A/75/623,para. 87
88,IV,Military observers,军事观察员,"Military observers cost less, because unplanned United Nations accommodation in the regions replaced part of the mission subsistence allowance.",58,A/75/623,para. 88
89,IV,Military contingents,军事特遣队,"Military contingents cost more for prior-period equipment and force reconfiguration, partly offset by a vacancy rate of 8.4 instead of 3.0 per cent.",58,A/75/623,para. 89
90,IV,United Nations police,联合国警察,"United Nations police cost less: vacancy was 14.9 instead of 8.0 per cent, and accommodation was provided in kind.",58,A/75/623,para. 90
91,IV,Formed police units,建制警察部队,"Formed police units cost more through an unbudgeted equipment rotation and better equipment serviceability, partly offset by discounts on rations.",58,A/75/623,para. 91
92,IV,International staff,国际工作人员,"International staff cost more: vacancy was 8.0 instead of 10.3 per cent, common staff costs 108.0 instead of 101.6 per cent.",58,A/75/623,para. 92
93,IV,National staff,本国工作人员,"National staff cost more: vacancy was 14.0 per cent for Professional Officers and 12.6 for General Service, against 16.0 budgeted.",59,A/75/623,para. 93
94,IV,United Nations Volunteers,联合国志愿人员,"United Nations Volunteers cost more: international vacancy was 15.7 instead of 17.8 per cent, and pandemic restrictions prolonged stays.",59,A/75/623,para. 94
95,IV,General temporary assistance,一般临时人员,"General temporary assistance cost more, because of residual work of the International Commission of Inquiry under resolution 2480 (2019).",59,A/75/623,para. 95
96,IV,Government-provided personnel,政府提供的人员,"Government-provided personnel cost more at 26.3 instead of 58.0 per cent vacancy, partly offset by accommodation provided in kind.",59,A/75/623,para. 96
97,IV,Consultants and consulting services,咨询人和咨询服务,"Consultants cost less, because pandemic travel restrictions postponed hiring for human rights, justice and corrections, and political affairs.",59,A/75/623,para. 97
98,IV,Official travel,公务差旅,"Official travel cost less, because training travel was put off to the next period under pandemic restrictions.",59,A/75/623,para. 98
99,IV,Facilities and infrastructure,设施和基础设施,"Facilities cost less: generators burned 22.4 instead of 25.5 million litres at $0.79 instead of $0.98 each, and services, construction and guards cost less.",60,A/75/623,para. 99
100,IV,Facilities and infrastructure,设施和基础设施,"Offsets for facilities were more ablution and kitchenette units, air conditioners and furniture, and unplanned replacement of air conditioners and generators.",60,A/75/623,para. 100
101,IV,Ground transportation,陆运,"Ground transportation cost more: eight trucks and a fire truck, costlier spare parts for an ageing fleet, unbudgeted rental of engineering equipment.",60,A/75/623,para. 101
102,IV,Ground transportation,陆运,Offsets for ground transportation were vehicle fuel at $0.79 instead of $0.98 a litre and a cheaper local insurance policy.,60,A/75/623,para. 102
103,IV,Air operations,空中业务,"Air operations cost less: six unmanned vehicles and six manned surveillance platforms were not deployed, flight hours and fuel were lower.",60,A/75/623,para. 103
104,IV,Marine operations,海上业务,Marine operations cost more for additional sea containers for camp expansion and the unplanned replacement of obsolete equipment.,61,A/75/623,para. 104
105,IV,Communications and information technology,通信和信息技术,"Communications and technology cost less: security-system support terms were revised, a camp surveillance contract ended, satellite links replaced leased lines.",61,A/75/623,para. 105
106,IV,Communications and information technology,通信和信息技术,"Offsets for communications and technology were purchases of servers and network equipment, replacement computers, and unbudgeted spare parts for security systems.",61,A/75/623,para. 106
107,IV,Medical,医疗,"Medical cost more for pandemic supplies and intensive-care equipment, and for unbudgeted medical evacuation: a share of the system-wide arrangement and extra services in Bamako.",61,A/75/623,para. 107
108,IV,"Other supplies, services and equipment",其他用品、服务和设备,"Other supplies and services cost less: own convoys carried freight, and disarmament and other programmes were delayed.",61,A/75/623,para. 108
109,IV,"Other supplies, services and equipment",其他用品、服务和设备,Offsets were individual contractors for expanding the Mopti camp and for network and closed-circuit television projects in Mopti and Kidal.,62,A/75/623,para. 109
110,IV,Quick-impact projects,速效项目,"Quick-impact projects cost less, because insecurity and pandemic travel limits delayed approvals and execution, so fewer were carried out than budgeted.",62,A/75/623,para. 110
111,V,n/a,n/a,"The General Assembly is asked to decide on the unencumbered balance of $1,549,000 and on $27,271,900 of other revenue.",62,A/75/623,para. 111

"""#),
  EmbeddedResource(
    name: "sections", rowCount: 20,
    schema: #"""
{
      "name": "sections",
      "path": "data/sections.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Sections",
      "description": "The summary, sections and subsections of the report.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "section", "type": "string", "title": "Section", "description": "Number of the section, such as 'II.F'; 'summary' for the unnumbered summary.", "constraints": {"required": true, "unique": true}},
          {"name": "parent", "type": "string", "title": "Parent", "description": "Section of which it is a subsection; not applicable at the top level."},
          {"name": "heading", "type": "string", "title": "Heading", "description": "Heading of the section.", "constraints": {"required": true}},
          {"name": "heading_zh", "type": "string", "title": "Heading (Chinese)", "description": "Heading in Chinese.", "constraints": {"required": true}},
          {"name": "first_paragraph", "type": "integer", "title": "First paragraph", "description": "First numbered paragraph in it; not applicable where it has none."},
          {"name": "last_paragraph", "type": "integer", "title": "Last paragraph", "description": "Last numbered paragraph in it; not applicable where it has none."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["section"],
        "foreignKeys": [
          {"fields": ["parent"], "reference": {"resource": "sections", "fields": ["section"]}},
          {"fields": ["first_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["last_paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
section,parent,heading,heading_zh,first_paragraph,last_paragraph,page,report,source
summary,n/a,Summary,摘要,n/a,n/a,3,A/75/623,"summary, heading"
I,n/a,Introduction,导言,1,3,5,A/75/623,"I, heading"
II,n/a,Mandate performance,任务执行情况,4,84,5,A/75/623,"II, heading"
II.A,II,Overall,概况,4,7,5,A/75/623,"II.A, heading"
II.B,II,Budget implementation,预算执行情况,8,35,6,A/75/623,"II.B, heading"
II.C,II,Mission support initiatives,稳定团支助举措,36,42,12,A/75/623,"II.C, heading"
II.D,II,Regional mission cooperation,区域特派团合作,43,46,13,A/75/623,"II.D, heading"
II.E,II,"Partnerships, country team coordination and integrated missions",伙伴关系、国家工作队协调和综合特派团,47,49,13,A/75/623,"II.E, heading"
II.F,II,Results-based-budgeting frameworks,成果预算编制框架,50,84,13,A/75/623,"II.F, heading"
III,n/a,Resource performance,资源使用情况,85,87,54,A/75/623,"III, heading"
III.A,III,Financial resources,财政资源,n/a,n/a,54,A/75/623,"III.A, heading"
III.B,III,Summary information on redeployments across groups,类别间资源调拨信息汇总,85,86,55,A/75/623,"III.B, heading"
III.C,III,Monthly expenditure pattern,月支出模式,87,87,56,A/75/623,"III.C, heading"
III.D,III,Other revenue and adjustments,其他收入和调整,n/a,n/a,56,A/75/623,"III.D, heading"
III.E,III,Expenditure for contingent-owned equipment: major equipment and self-sustainment,特遣队所属装备支出：主要装备和自我维持,n/a,n/a,57,A/75/623,"III.E, heading"
III.F,III,Value of non-budgeted contributions,未编入预算的捐助价值,n/a,n/a,57,A/75/623,"III.F, heading"
IV,n/a,Analysis of variances,差异分析,88,110,58,A/75/623,"IV, heading"
V,n/a,Actions to be taken by the General Assembly,有待大会采取的行动,111,111,62,A/75/623,"V, heading"
VI,n/a,Summary of follow-up action on the decisions and requests of General Assembly resolution 74/290,为执行大会第74/290号决议中的决定和要求而采取的后续行动汇总,n/a,n/a,63,A/75/623,"VI, heading"
VI.A,VI,General Assembly,大会,n/a,n/a,63,A/75/623,"VI.A, heading"

"""#),
  EmbeddedResource(
    name: "paragraph_figures", rowCount: 89,
    schema: #"""
{
      "name": "paragraph_figures",
      "path": "data/paragraph_figures.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Figures in paragraphs",
      "description": "Each figure that the summary, a paragraph outside section IV, a footnote or section VI states, beside those of section IV in driver_figures. Dates, and numbers of paragraphs and resolutions, are not among them.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph that states the figure; not applicable outside the numbered paragraphs."},
          {"name": "ordinal", "type": "integer", "title": "Ordinal", "description": "Ordinal of the figure in its place.", "constraints": {"required": true, "minimum": 1}},
          {"name": "measure", "type": "string", "title": "Measure", "description": "What is measured.", "constraints": {"required": true}},
          {"name": "value", "type": "number", "unitField": "unit", "title": "Value", "description": "The figure, in the unit of the row; words of number, and printed tens of thousands and hundreds of millions, are written out.", "scale": 1, "constraints": {"required": true}},
          {"name": "unit", "type": "string", "title": "Unit", "description": "Unit of the figure: 'percent', 'L' (litres), 'h' (hours), 'd' (days), 't' (tonnes), 'km2', 'MUSD' (millions of dollars), or the plural of what is counted, 'USD' (dollars), 'ordinal' (a number in a series).", "constraints": {"required": true}},
          {"name": "qualifier", "type": "string", "title": "Qualifier", "description": "How the figure is meant: equal or at least.", "constraints": {"required": true, "enum": ["=", ">="]}},
          {"name": "note", "type": "string", "title": "Note", "description": "What bears on reading the figure; not applicable where nothing does."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["source", "ordinal"],
        "foreignKeys": [
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,ordinal,measure,value,unit,qualifier,note,page,report,source
n/a,1,"expenditure, 2019/20",1136.9,MUSD,=,printed as 11.369 亿,3,A/75/623,"summary, para. 3"
n/a,2,"resource utilization, 2019/20",99.9,percent,=,n/a,3,A/75/623,"summary, para. 3"
n/a,3,"expenditure, 2018/19",1105.7,MUSD,=,printed as 11.057 亿,3,A/75/623,"summary, para. 3"
n/a,4,"resource utilization, 2018/19",99.9,percent,=,n/a,3,A/75/623,"summary, para. 3"
n/a,1,unencumbered balance,1500000,USD,=,printed as 150 万; 1 549 000 in para. 111 (a),3,A/75/623,"summary, para. 4"
n/a,2,unmanned aerial vehicles not deployed,6,aircraft,=,n/a,3,A/75/623,"summary, para. 4"
n/a,3,"intelligence, surveillance and reconnaissance platforms not deployed",6,aircraft,=,n/a,3,A/75/623,"summary, para. 4"
1,1,"proposed budget, gross",1149778800,USD,=,n/a,5,A/75/623,para. 1
1,2,"proposed budget, net",1133480500,USD,=,n/a,5,A/75/623,para. 1
1,3,military observers proposed,40,persons,=,n/a,5,A/75/623,para. 1
1,4,military contingent personnel proposed,13249,persons,=,n/a,5,A/75/623,para. 1
1,5,police personnel proposed,1920,persons,=,350 and 1 570 are parts of it,5,A/75/623,para. 1
1,6,United Nations police officers proposed,350,persons,=,n/a,5,A/75/623,para. 1
1,7,formed police unit personnel proposed,1570,persons,=,n/a,5,A/75/623,para. 1
1,8,international staff proposed,819,persons,=,n/a,5,A/75/623,para. 1
1,9,national staff proposed,904,persons,=,150 and 754 are parts of it,5,A/75/623,para. 1
1,10,National Professional Officers proposed,150,persons,=,n/a,5,A/75/623,para. 1
1,11,national General Service staff proposed,754,persons,=,n/a,5,A/75/623,para. 1
1,12,general temporary assistance positions proposed,2,positions,=,n/a,5,A/75/623,para. 1
1,13,United Nations Volunteers proposed,197,persons,=,n/a,5,A/75/623,para. 1
1,14,Government-provided personnel proposed,19,persons,=,n/a,5,A/75/623,para. 1
2,1,"appropriation recommended, gross",1146057900,USD,=,n/a,5,A/75/623,para. 2
2,2,"appropriation recommended, net",1129770700,USD,=,n/a,5,A/75/623,para. 2
3,1,"appropriation, gross",1138457900,USD,=,n/a,5,A/75/623,para. 3
3,2,"appropriation, net",1122190600,USD,=,n/a,5,A/75/623,para. 3
9,1,strategic priorities of resolution 2480 (2019),2,priorities,=,in words,6,A/75/623,para. 9
10,1,resolutions adopted by the national dialogue,4,resolutions,=,in words,6,A/75/623,para. 10
12,1,"reported turnout, first round of the legislative elections",36,percent,=,reported,6,A/75/623,para. 12
12,2,"reported turnout, second round of the legislative elections",35,percent,=,reported,6,A/75/623,para. 12
17,1,combatants ready for integration into the Malian defence and security forces,406,persons,=,n/a,7,A/75/623,para. 17
17,2,women among the combatants ready for integration,10,persons,=,part of 406,7,A/75/623,para. 17
17,3,new battalions whose integration was completed,3,battalions,=,n/a,7,A/75/623,para. 17
20,1,sites with decentralized border-security services,8,sites,=,n/a,7,A/75/623,para. 20
20,2,seminars for a comprehensive action plan on small arms,2,seminars,=,in words,7,A/75/623,para. 20
22,1,women leaders at the high-level workshop,200,persons,=,n/a,8,A/75/623,para. 22
22,2,"share of women in follow-up mechanisms of the peace agreement, before",3,percent,=,n/a,8,A/75/623,para. 22
22,3,"share of women in follow-up mechanisms of the peace agreement, aim",30,percent,=,n/a,8,A/75/623,para. 22
22,4,women to be designated to the Agreement Monitoring Committee,6,persons,=,in words,8,A/75/623,para. 22
22,5,women newly elected to parliament,41,persons,=,n/a,8,A/75/623,para. 22
22,6,women in the previous legislature,14,persons,=,n/a,8,A/75/623,para. 22
23,1,northern cercles for legislative by-elections,11,cercles,=,n/a,8,A/75/623,para. 23
23,2,regions for legislative by-elections,2,regions,=,Taoudenni and Ménaka,8,A/75/623,para. 23
24,1,share of State revenue to be transferred to local bodies,30,percent,=,aim,8,A/75/623,para. 24
28,1,towns where reconciliation committees were set up,4,towns,=,in words; cercles of Douentza and Bandiagara,9,A/75/623,para. 28
30,1,ordinal of the Agreement Monitoring Committee meeting at headquarters,39,ordinal,=,held on 5 May,9,A/75/623,para. 30
35,1,regional conferences on violent extremism,3,conferences,=,n/a,11,A/75/623,para. 35 (f)
35,2,regions where conferences on violent extremism were held,3,regions,=,"in words; Gao, Ségou and Timbuktu",11,A/75/623,para. 35 (f)
35,1,regional satellite offices of the specialized judicial unit not set up,3,offices,=,"Gao, Mopti and Timbuktu",11,A/75/623,para. 35 (h)
37,1,unmanned aerial vehicles not deployed,6,aircraft,=,net of the additional ones,12,A/75/623,para. 37
37,2,short-range and medium-altitude long-endurance vehicles not deployed in Kidal,3,aircraft,=,n/a,12,A/75/623,para. 37
37,3,mini vehicles not deployed in Gao,6,aircraft,=,n/a,12,A/75/623,para. 37
37,4,additional short-range and medium-altitude long-endurance vehicles deployed in Timbuktu,3,aircraft,=,offset,12,A/75/623,para. 37
37,5,"manned intelligence, surveillance and reconnaissance platforms not deployed",6,aircraft,=,n/a,12,A/75/623,para. 37
40,1,recommended reserve of food and water,3,weeks,=,n/a,12,A/75/623,para. 40
51,1,resolutions on the peace process from the national dialogue,4,resolutions,=,in words,14,A/75/623,para. 51
52,1,subcommittees of the Agreement Monitoring Committee,4,subcommittees,=,in words,14,A/75/623,para. 52
54,1,ordinal of the Agreement Monitoring Committee session that agreed to nominate women,39,ordinal,=,n/a,14,A/75/623,para. 54
54,2,women to attend the next Agreement Monitoring Committee session,6,persons,=,n/a,14,A/75/623,para. 54
54,3,ordinal of the Agreement Monitoring Committee session that the women attend,40,ordinal,=,n/a,14,A/75/623,para. 54
55,1,"share of budget transfers for fiscal decentralization, aim",30,percent,=,article 14 of the peace agreement,14,A/75/623,para. 55
63,1,reconstituted battalions in Timbuktu,1,battalions,=,in words; one each,23,A/75/623,para. 63
63,2,reconstituted battalions in Gao,1,battalions,=,in words; one each,23,A/75/623,para. 63
63,3,reconstituted battalions in Kidal,1,battalions,=,in words; one each,23,A/75/623,para. 63
63,4,reconstituted companies in Ménaka,1,companies,=,in words,23,A/75/623,para. 63
64,1,local militia members helped to disarm,352,persons,=,n/a,23,A/75/623,para. 64
64,2,women among the local militia members,17,persons,=,part of 352,23,A/75/623,para. 64
69,1,Fulani killed in the attack on Ogossagou,35,persons,>=,at least,34,A/75/623,para. 69
69,2,men killed in the attack on Ogossagou,29,persons,=,part of 35,34,A/75/623,para. 69
69,3,women killed in the attack on Ogossagou,1,persons,=,part of 35,34,A/75/623,para. 69
69,4,children killed in the attack on Ogossagou,5,persons,=,part of 35,34,A/75/623,para. 69
69,5,persons injured in the attack on Ogossagou,3,persons,=,n/a,34,A/75/623,para. 69
69,6,persons missing after the attack on Ogossagou,18,persons,=,n/a,34,A/75/623,para. 69
81,1,funding mechanisms aligned with the integrated strategic framework,3,mechanisms,=,n/a,40,A/75/623,para. 81
82,1,average actual strength of military and police personnel,13917,persons,=,n/a,45,A/75/623,para. 82
82,2,average actual strength of civilian personnel,1716,persons,=,n/a,45,A/75/623,para. 82
86,1,unmanned aerial vehicles not deployed,6,aircraft,=,n/a,55,A/75/623,para. 86
86,2,"manned intelligence, surveillance and reconnaissance platforms not deployed",6,aircraft,=,n/a,55,A/75/623,para. 86
n/a,1,"smallest variance analysed, relative",5,percent,>=,either threshold suffices,58,A/75/623,"IV, footnote 1"
n/a,2,"smallest variance analysed, absolute",100000,USD,>=,either threshold suffices,58,A/75/623,"IV, footnote 1"
111,1,unencumbered balance,1549000,USD,=,n/a,62,A/75/623,para. 111 (a)
111,1,"other revenue, total",27271900,USD,=,the three amounts after it are its parts,62,A/75/623,para. 111 (b)
111,2,investment revenue,9962800,USD,=,n/a,62,A/75/623,para. 111 (b)
111,3,other/miscellaneous revenue,1972400,USD,=,n/a,62,A/75/623,para. 111 (b)
111,4,cancellation of prior-period obligations,15336700,USD,=,n/a,62,A/75/623,para. 111 (b)
n/a,1,outstanding recommendations of the Board of Auditors,34,recommendations,=,as at 30 June 2020,63,A/75/623,"VI.A, table, line 1"
n/a,2,Board of Auditors recommendations with closure requested,24,recommendations,=,part of 34,63,A/75/623,"VI.A, table, line 1"
n/a,3,Board of Auditors recommendations in progress,10,recommendations,=,part of 34,63,A/75/623,"VI.A, table, line 1"
n/a,4,outstanding recommendations of the Office of Internal Oversight Services,36,recommendations,=,all in progress,63,A/75/623,"VI.A, table, line 1"
n/a,1,interval of budget monitoring by the Resource Management Executive Group,2,months,=,in words,63,A/75/623,"VI.A, table, line 4"

"""#),
  EmbeddedResource(
    name: "programme_activities", rowCount: 8,
    schema: #"""
{
      "name": "programme_activities",
      "path": "data/programme_activities.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Programmatic activities",
      "description": "The eight kinds of programmatic activity that paragraph 35 describes. The report gives no amounts for them.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "letter", "type": "string", "title": "Letter", "description": "Letter in the paragraph.", "constraints": {"required": true, "unique": true}},
          {"name": "activity", "type": "string", "title": "Activity", "description": "Name of the activity.", "constraints": {"required": true, "unique": true}},
          {"name": "activity_zh", "type": "string", "title": "Activity (Chinese)", "description": "Chinese name of the activity.", "constraints": {"required": true}},
          {"name": "description", "type": "string", "title": "Description", "description": "What is done, in short.", "constraints": {"required": true}},
          {"name": "note", "type": "string", "title": "Note", "description": "What the report adds; not reported where it adds nothing."},
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["letter"],
        "foreignKeys": [
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
letter,activity,activity_zh,description,note,paragraph,page,report,source
(a),"Disarmament, demobilization and reintegration",解除武装、复员和重返社会,"short-term socioeconomic help to former combatants: biometric registration, demobilization cards, safety nets, cantonment kits, outreach and basic skills training","complemented by community violence reduction, above all in central Mali",35,10,A/75/623,para. 35 (a)
(b),Security sector reform,安全部门改革,technical advice on completing the national strategy; capacity-building and high-level meetings with national counterparts,supports defence and security measures of the peace process,35,10,A/75/623,para. 35 (b)
(c),Electoral support,选举支助,"joint support of the Mission and the country team through the Mali Integrated Electoral Team: political, technical, security and logistical help, transport of officials and material","led by MINUSMA, UNDP and UN-Women",35,10,A/75/623,para. 35 (c)
(d),Confidence-building,建立信任,"civil society monitoring of the peace agreement, outreach, support to interim authorities, intercommunal dialogue and reconciliation committees",prevents escalation of communal violence in priority areas,35,11,A/75/623,para. 35 (d)
(e),Gender affairs and prevention of and response to conflict-related sexual violence,性别事务以及预防和应对冲突中的性暴力,"participation of women and youth in civil society, public events, campaigns and outreach material for a law against gender-based violence",n/r,35,11,A/75/623,para. 35 (e)
(f),Human rights,人权,regional conferences on violent extremism with youth; technical support to the National Human Rights Commission in monitoring and documenting,Commission submitted material to three United Nations mechanisms,35,11,A/75/623,para. 35 (f)
(g),Stabilization and recovery,稳定和恢复,awareness project for the northern development zone; training for its permanent secretariat and for members of the interregional consultative committee,under resolution 2480 (2019),35,11,A/75/623,para. 35 (g)
(h),Justice and corrections,司法和惩戒,mentoring on counter-terrorism case management for the specialized judicial unit; advice on the framework for traditional and formal justice,"three regional satellite offices not started, for want of a decision by the Ministry of Justice",35,11,A/75/623,para. 35 (h)

"""#),
  EmbeddedResource(
    name: "documents", rowCount: 53,
    schema: #"""
{
      "name": "documents",
      "path": "data/documents.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Documents",
      "description": "Documents that the report cites or rests on: resolutions, decisions and reports of the United Nations, agreements, laws, and the strategies, policies and plans that it names.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "symbol", "type": "string", "title": "Symbol", "description": "Symbol of the document; a short name where the report gives no symbol.", "constraints": {"required": true, "unique": true}},
          {"name": "title", "type": "string", "title": "Title", "description": "Title or subject.", "constraints": {"required": true}},
          {"name": "body", "type": "string", "title": "Body", "description": "Who issued or concluded it; not reported where the report does not say."},
          {"name": "kind", "type": "string", "title": "Kind", "description": "Kind of document.", "constraints": {"required": true, "enum": ["resolution", "decision", "report", "agreement", "law", "strategy", "policy", "plan", "other"]}},
          {"name": "adopted_on", "type": "date", "title": "Adopted on", "description": "Date of adoption, signature or distribution; not reported where the report gives no day, not applicable to a draft."},
          {"name": "note", "type": "string", "title": "Note", "description": "What bears on the document; not applicable where nothing does."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["symbol"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
symbol,title,body,kind,adopted_on,note,page,report,source
S/RES/1325 (2000),Women and peace and security,Security Council,resolution,n/r,n/a,16,A/75/623,"II.F, 1.1, output 3"
S/RES/2100 (2013),Mandate of MINUSMA established,Security Council,resolution,n/r,n/a,5,A/75/623,para. 4
S/RES/2423 (2018),Mandate of MINUSMA for the first part of the performance period,Security Council,resolution,n/r,n/a,5,A/75/623,para. 4
S/RES/2480 (2019),"Mandate of MINUSMA, with a second strategic priority for central Mali",Security Council,resolution,2019-06-28,n/a,3,A/75/623,"summary, para. 4"
S/RES/2531 (2020),"Mandate of MINUSMA, with benchmarks",Security Council,resolution,n/r,n/a,9,A/75/623,para. 29
A/73/760,Proposed budget of MINUSMA for 1 July 2019 to 30 June 2020,Secretary-General,report,2019-02-22,date of the report,5,A/75/623,para. 1
A/73/755/Add.7,Recommended appropriation for MINUSMA for 1 July 2019 to 30 June 2020,Advisory Committee on Administrative and Budgetary Questions,report,2019-04-29,date of the report,5,A/75/623,para. 2
A/RES/73/320,Financing of MINUSMA: appropriation for 2019/20,General Assembly,resolution,n/r,n/a,5,A/75/623,para. 3
73/555,"Decision on the appropriation for 2019/20, cited together with resolution 73/320",General Assembly,decision,n/r,n/a,5,A/75/623,para. 3
A/RES/74/290,Financing of MINUSMA: decisions and requests followed up in section VI,General Assembly,resolution,n/r,n/a,63,A/75/623,"VI, heading"
Letter of 14 October 2019,Letter authorizing residual work of the International Commission of Inquiry,Secretary-General,other,2019-10-14,date of the letter,59,A/75/623,para. 95
Agreement on Peace and Reconciliation in Mali,Peace agreement between the Government and the signatory movements,Government of Mali and signatory movements,agreement,n/r,"mostly cited by its short name, the peace agreement",3,A/75/623,"summary, para. 1"
Pact for Peace in Mali,"Pact for Peace, supported and monitored along with the peace agreement",n/r,agreement,n/r,n/a,15,A/75/623,"II.F, 1.1, indicator 4"
Law 2015-052,Law requiring 30 per cent of women in elected and appointed posts,Government of Mali,law,2015-12-18,n/a,18,A/75/623,"II.F, 1.2, output 6"
Justice Sector Orientation and Programming Act 2020-2024,Law setting the orientation and programming of the justice sector for 2020-2024,Government of Mali,law,2019-12-24,"printed under two names; the year is 2019-12 in 4.2, output 1",42,A/75/623,"II.F, 4.2, indicator 2"
Malian Child Protection Act,"Law on child protection in Mali, not yet adopted in the period",Government of Mali,law,n/a,bill,35,A/75/623,"II.F, 3.1, indicator 3"
Nelson Mandela Rules,United Nations Standard Minimum Rules for the Treatment of Prisoners,United Nations,other,n/r,symbol not given,43,A/75/623,"II.F, 4.2, output 5"
Bangkok Rules,United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders,United Nations,other,n/r,symbol not given,43,A/75/623,"II.F, 4.2, output 5"
Memorandum of understanding with the Government of Mali,Memorandum of understanding on support to the Malian Armed Forces,MINUSMA and Government of Mali,agreement,n/r,"II.F dates it November 2017, para. 59 not at all; taken as the same",22,A/75/623,para. 59
Memorandums of understanding with troop contributors,Memorandums of understanding on contingents and contingent-owned equipment,United Nations and troop-contributing countries,agreement,n/r,several; signed in the performance period,3,A/75/623,"summary, para. 4"
Memorandums of understanding with implementing partners,Memorandums of understanding on tasks of implementing partners,MINUSMA and implementing partners,agreement,n/r,several,10,A/75/623,para. 33
Letters of assist,Letters of assist with Government vendors for security systems,United Nations and Government vendors,agreement,n/r,several,3,A/75/623,"summary, para. 4"
Agreement of 29 June 2020,Agreement on security works at the new headquarters of the specialized judicial unit,MINUSMA and Ministry of Justice and Human Rights,agreement,2020-06-29,date not given in II.F,12,A/75/623,para. 35 (h)
Partnership agreement with UNODC,Partnership agreement on support to the specialized judicial unit,MINUSMA and United Nations Office on Drugs and Crime,agreement,n/r,n/a,23,A/75/623,para. 66
Joint communiqué on conflict-related sexual violence,Joint communiqué that the draft action plan on conflict-related sexual violence is to carry out,n/r,agreement,n/r,n/a,34,A/75/623,para. 71
Declaration of the High Islamic Council,Declaration against conflict-related sexual violence,High Islamic Council of Mali,other,n/r,after the workshop of 21 January 2020,34,A/75/623,para. 71
Statement of the President of March 2020,Statement on preventing and responding to conflict-related sexual violence,President of Mali,other,n/r,"March 2020, day not given",34,A/75/623,para. 71
Status-of-forces agreement,"Agreement under which the Government provides land, buildings and fee waivers",United Nations and Government of Mali,agreement,n/r,n/a,57,A/75/623,"III.F, table, line 1"
Electoral code of Mali,"Electoral code, being reformed",Government of Mali,law,n/r,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
Gender-based violence law,"Draft law on the elimination of gender-based violence, not yet adopted in the period",Government of Mali,law,n/a,draft,11,A/75/623,para. 35 (e)
Mission adaptation plan,Plan to adapt the Mission and its force to resolution 2480 (2019),MINUSMA,plan,n/r,paras. 100 and 109 name its part for the force,6,A/75/623,para. 9
Integrated strategic framework,Framework of common priorities of the Mission and the country team,MINUSMA and United Nations country team,plan,n/r,n/a,8,A/75/623,para. 27
Sustainable Development Cooperation Framework,United Nations Sustainable Development Cooperation Framework,United Nations country team,plan,n/r,n/a,10,A/75/623,para. 34
Humanitarian response plan,Humanitarian response plan,United Nations country team,plan,n/r,n/a,10,A/75/623,para. 34
Mission environmental action plan,Environmental action plan of the Mission,MINUSMA,plan,n/r,n/a,46,A/75/623,"II.F, 5.1, service improvement 1"
United Nations integrated strategy for the Sahel,United Nations integrated strategy for the Sahel,United Nations,strategy,n/r,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
Stabilization strategy for central Mali,National strategy to stabilize central Mali,Government of Mali,strategy,n/r,n/a,8,A/75/623,para. 26
Security sector reform strategy of Mali,National strategy on security sector reform,Government of Mali,strategy,n/r,n/a,10,A/75/623,para. 35 (b)
National border policy of Mali,National border policy and its action plan,Government of Mali,policy,n/r,n/a,7,A/75/623,para. 20
Policy against terrorism and violent extremism,National policy and strategy against terrorism and violent extremism,Government of Mali,policy,n/r,"named a strategy in 2.4, indicator 1 and output 12, a policy in para. 28 and 2.4, output 4",9,A/75/623,para. 28
Security sector strategic action plan,"Strategic action plan of the security sector, with border and defence strategies",Government of Mali,plan,n/r,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
Border security strategies and small arms policy,"National border security and border sector security strategies, and small arms and light weapons non-proliferation policy",Government of Mali,strategy,n/r,n/a,33,A/75/623,"II.F, 2.4, output 13"
Road map on violent extremism in prisons,Road map and action plan against violent extremism in prisons,Government of Mali,plan,n/r,"adopted on 20 February, year not printed",9,A/75/623,para. 28
Action plans of the Coordination and the Platform,Action plans of armed groups against grave violations against children and conflict-related sexual violence,Coordination of Azawad Movements and Platform,plan,n/r,n/a,34,A/75/623,para. 73
Strategic plan 2018-2020 of the National Human Rights Commission,Strategic plan of the National Human Rights Commission for 2018-2020,National Human Rights Commission,plan,n/r,n/a,37,A/75/623,"II.F, 3.2, indicator 2"
National justice reform strategy,National strategy on justice reform,Government of Mali,strategy,n/r,n/a,42,A/75/623,"II.F, 4.2, indicator 2"
National strategy on access to justice,"National strategy on access to justice and legal representation, not drawn up in the period",Government of Mali,strategy,n/r,n/a,42,A/75/623,"II.F, 4.2, indicator 1"
National policy on the protection of courts,National policy on the protection of courts and court personnel,Government of Mali,policy,n/r,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
Human rights due diligence policy,United Nations policy of human rights due diligence in support to security forces not of the United Nations,United Nations,policy,n/r,n/a,27,A/75/623,"II.F, 2.2, output 3"
Environment strategy for field missions,Environment strategy of the Administration for field missions,United Nations,strategy,n/r,n/a,46,A/75/623,"II.F, 5.1, service improvement 1"
Supply chain management strategy and blueprint,Supply chain management strategy and blueprint of the Administration,United Nations,strategy,n/r,n/a,46,A/75/623,"II.F, 5.1, service improvement 2"
Field occupational safety risk management policy,Field occupational safety risk management policy,United Nations,policy,n/r,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
Policy on assistance to victims,Policy of the Secretary-General on assistance to victims of sexual exploitation and abuse,Secretary-General,policy,n/r,n/a,52,A/75/623,"II.F, 5.1, output 45"

"""#),
  EmbeddedResource(
    name: "citations", rowCount: 165,
    schema: #"""
{
      "name": "citations",
      "path": "data/citations.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Citations",
      "description": "Where the report cites a document: one row a place and document.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph that cites it; not applicable elsewhere."},
          {"name": "indicator", "type": "string", "title": "Indicator", "description": "Indicator that cites it; not applicable elsewhere."},
          {"name": "output", "type": "string", "title": "Output", "description": "Output that cites it; not applicable elsewhere."},
          {"name": "symbol", "type": "string", "title": "Symbol", "description": "Document.", "constraints": {"required": true}},
          {"name": "mentions", "type": "integer", "title": "Mentions", "description": "How often the place names it; 0 where a table cites a paragraph of a document that its heading names.", "constraints": {"required": true, "minimum": 0}},
          {"name": "pinpoint", "type": "string", "title": "Pinpoint", "description": "Paragraph or article of the document that is cited; not applicable where it is cited as a whole."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["source", "symbol"],
        "foreignKeys": [
          {"fields": ["symbol"], "reference": {"resource": "documents", "fields": ["symbol"]}},
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["indicator"], "reference": {"resource": "indicators", "fields": ["indicator"]}},
          {"fields": ["output"], "reference": {"resource": "outputs", "fields": ["output"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,indicator,output,symbol,mentions,pinpoint,page,report,source
n/a,n/a,n/a,A/RES/74/290,1,n/a,2,A/75/623,contents
n/a,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,3,A/75/623,"summary, para. 1"
n/a,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,3,A/75/623,"summary, para. 2"
n/a,n/a,n/a,Memorandums of understanding with troop contributors,1,n/a,3,A/75/623,"summary, para. 4"
n/a,n/a,n/a,S/RES/2480 (2019),1,n/a,3,A/75/623,"summary, para. 4"
n/a,n/a,n/a,Letters of assist,1,n/a,3,A/75/623,"summary, para. 4"
1,n/a,n/a,A/73/760,1,n/a,5,A/75/623,para. 1
2,n/a,n/a,A/73/755/Add.7,1,para. 47,5,A/75/623,para. 2
3,n/a,n/a,A/RES/73/320,1,n/a,5,A/75/623,para. 3
3,n/a,n/a,73/555,1,n/a,5,A/75/623,para. 3
4,n/a,n/a,S/RES/2100 (2013),1,n/a,5,A/75/623,para. 4
4,n/a,n/a,S/RES/2423 (2018),1,n/a,5,A/75/623,para. 4
4,n/a,n/a,S/RES/2480 (2019),1,n/a,5,A/75/623,para. 4
5,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,5,A/75/623,para. 5
5,n/a,n/a,S/RES/2480 (2019),1,n/a,5,A/75/623,para. 5
6,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,5,A/75/623,para. 6
8,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,6,A/75/623,para. 8
9,n/a,n/a,S/RES/2480 (2019),1,n/a,6,A/75/623,para. 9
9,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,6,A/75/623,para. 9
10,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,article 65,6,A/75/623,para. 10
13,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,6,A/75/623,para. 13
9,n/a,n/a,Mission adaptation plan,1,n/a,6,A/75/623,para. 9
15,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,7,A/75/623,para. 15
20,n/a,n/a,National border policy of Mali,1,n/a,7,A/75/623,para. 20
22,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,8,A/75/623,para. 22
27,n/a,n/a,Integrated strategic framework,1,n/a,8,A/75/623,para. 27
26,n/a,n/a,Stabilization strategy for central Mali,1,n/a,8,A/75/623,para. 26
29,n/a,n/a,S/RES/2531 (2020),1,n/a,9,A/75/623,para. 29
29,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,9,A/75/623,para. 29
30,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,9,A/75/623,para. 30
29,n/a,n/a,Stabilization strategy for central Mali,1,n/a,9,A/75/623,para. 29
28,n/a,n/a,Policy against terrorism and violent extremism,1,n/a,9,A/75/623,para. 28
28,n/a,n/a,Road map on violent extremism in prisons,1,n/a,9,A/75/623,para. 28
32,n/a,n/a,S/RES/2480 (2019),1,n/a,10,A/75/623,para. 32
32,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,10,A/75/623,para. 32
33,n/a,n/a,Memorandums of understanding with implementing partners,1,n/a,10,A/75/623,para. 33
34,n/a,n/a,Integrated strategic framework,1,n/a,10,A/75/623,para. 34
34,n/a,n/a,Sustainable Development Cooperation Framework,1,n/a,10,A/75/623,para. 34
34,n/a,n/a,Humanitarian response plan,1,n/a,10,A/75/623,para. 34
35,n/a,n/a,Security sector reform strategy of Mali,1,n/a,10,A/75/623,para. 35 (b)
35,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,11,A/75/623,para. 35 (d)
35,n/a,n/a,S/RES/2480 (2019),1,n/a,11,A/75/623,para. 35 (g)
35,n/a,n/a,Gender-based violence law,2,n/a,11,A/75/623,para. 35 (e)
35,n/a,n/a,Agreement of 29 June 2020,1,n/a,12,A/75/623,para. 35 (h)
36,n/a,n/a,S/RES/2480 (2019),1,n/a,12,A/75/623,para. 36
38,n/a,n/a,Letters of assist,1,n/a,12,A/75/623,para. 38
n/a,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,13,A/75/623,"II.F, component 1"
50,n/a,n/a,S/RES/2480 (2019),1,n/a,13,A/75/623,para. 50
50,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,13,A/75/623,para. 50
42,n/a,n/a,Mission adaptation plan,2,n/a,13,A/75/623,para. 42
47,n/a,n/a,Integrated strategic framework,1,n/a,13,A/75/623,para. 47
48,n/a,n/a,Integrated strategic framework,1,n/a,13,A/75/623,para. 48
51,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,14,A/75/623,para. 51
52,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,14,A/75/623,para. 52
54,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,14,A/75/623,para. 54
55,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,article 14,14,A/75/623,para. 55
56,n/a,n/a,S/RES/2480 (2019),1,n/a,14,A/75/623,para. 56
56,n/a,n/a,Stabilization strategy for central Mali,2,n/a,14,A/75/623,para. 56
n/a,1.1.1,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,15,A/75/623,"II.F, 1.1, indicator 1"
n/a,1.1.4,n/a,Pact for Peace in Mali,1,n/a,15,A/75/623,"II.F, 1.1, indicator 4"
n/a,n/a,1.1.1,Agreement on Peace and Reconciliation in Mali,1,n/a,15,A/75/623,"II.F, 1.1, output 1"
n/a,n/a,1.1.3,S/RES/1325 (2000),2,n/a,16,A/75/623,"II.F, 1.1, output 3"
n/a,n/a,1.1.3,Agreement on Peace and Reconciliation in Mali,1,n/a,16,A/75/623,"II.F, 1.1, output 3"
n/a,n/a,1.1.6,Agreement on Peace and Reconciliation in Mali,1,n/a,16,A/75/623,"II.F, 1.1, output 6"
n/a,n/a,1.1.7,Agreement on Peace and Reconciliation in Mali,1,n/a,16,A/75/623,"II.F, 1.1, output 7"
n/a,n/a,1.1.8,Agreement on Peace and Reconciliation in Mali,1,n/a,16,A/75/623,"II.F, 1.1, output 8"
n/a,n/a,1.1.10,Agreement on Peace and Reconciliation in Mali,1,n/a,16,A/75/623,"II.F, 1.1, output 10"
n/a,n/a,1.1.9,Stabilization strategy for central Mali,1,n/a,16,A/75/623,"II.F, 1.1, output 9"
n/a,n/a,1.1.12,Agreement on Peace and Reconciliation in Mali,1,n/a,17,A/75/623,"II.F, 1.1, output 12"
n/a,1.2.1,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
n/a,n/a,1.2.1,Agreement on Peace and Reconciliation in Mali,1,n/a,17,A/75/623,"II.F, 1.2, output 1"
n/a,1.2.1,n/a,Electoral code of Mali,2,n/a,17,A/75/623,"II.F, 1.2, indicator 1"
n/a,n/a,1.2.2,Agreement on Peace and Reconciliation in Mali,1,n/a,18,A/75/623,"II.F, 1.2, output 2"
n/a,n/a,1.2.6,Law 2015-052,1,n/a,18,A/75/623,"II.F, 1.2, output 6"
n/a,n/a,1.2.9,Law 2015-052,1,n/a,19,A/75/623,"II.F, 1.2, output 9"
n/a,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,20,A/75/623,"II.F, expected accomplishment 1.4"
n/a,n/a,n/a,Pact for Peace in Mali,1,n/a,20,A/75/623,"II.F, expected accomplishment 1.4"
n/a,1.4.1,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
n/a,1.4.3,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,20,A/75/623,"II.F, 1.4, indicator 3"
n/a,1.4.4,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,21,A/75/623,"II.F, 1.4, indicator 4"
n/a,1.4.5,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,21,A/75/623,"II.F, 1.4, indicator 5"
n/a,n/a,1.4.1,Agreement on Peace and Reconciliation in Mali,1,n/a,21,A/75/623,"II.F, 1.4, output 1"
n/a,n/a,1.4.2,Agreement on Peace and Reconciliation in Mali,1,n/a,21,A/75/623,"II.F, 1.4, output 2"
n/a,n/a,1.4.5,Agreement on Peace and Reconciliation in Mali,2,n/a,21,A/75/623,"II.F, 1.4, output 5"
n/a,1.4.6,n/a,United Nations integrated strategy for the Sahel,1,n/a,21,A/75/623,"II.F, 1.4, indicator 6"
n/a,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,22,A/75/623,"II.F, component 2"
57,n/a,n/a,Agreement on Peace and Reconciliation in Mali,2,n/a,22,A/75/623,para. 57
58,n/a,n/a,S/RES/2480 (2019),1,n/a,22,A/75/623,para. 58
58,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,22,A/75/623,para. 58
59,n/a,n/a,Memorandum of understanding with the Government of Mali,1,n/a,22,A/75/623,para. 59
62,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,22,A/75/623,para. 62
57,n/a,n/a,Mission adaptation plan,1,n/a,22,A/75/623,para. 57
58,n/a,n/a,Mission adaptation plan,1,n/a,22,A/75/623,para. 58
66,n/a,n/a,Partnership agreement with UNODC,1,n/a,23,A/75/623,para. 66
n/a,n/a,2.1.3,Mission adaptation plan,1,n/a,24,A/75/623,"II.F, 2.1, output 3"
n/a,n/a,2.1.4,Mission adaptation plan,1,n/a,24,A/75/623,"II.F, 2.1, output 4"
n/a,n/a,2.1.8,Memorandum of understanding with the Government of Mali,1,n/a,25,A/75/623,"II.F, 2.1, output 8"
n/a,2.2.4,n/a,Mission adaptation plan,1,n/a,27,A/75/623,"II.F, 2.2, indicator 4"
n/a,n/a,2.2.3,Human rights due diligence policy,1,n/a,27,A/75/623,"II.F, 2.2, output 3"
n/a,n/a,2.2.16,Mission adaptation plan,1,n/a,29,A/75/623,"II.F, 2.2, output 16"
n/a,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,31,A/75/623,"II.F, expected accomplishment 2.4"
n/a,2.4.1,n/a,Security sector reform strategy of Mali,2,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
n/a,2.4.1,n/a,National border policy of Mali,2,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
n/a,2.4.1,n/a,Policy against terrorism and violent extremism,2,n/a,31,A/75/623,"II.F, 2.4, indicator 1"
n/a,2.4.2,n/a,Security sector strategic action plan,2,n/a,31,A/75/623,"II.F, 2.4, indicator 2"
n/a,n/a,2.4.1,Agreement of 29 June 2020,1,n/a,32,A/75/623,"II.F, 2.4, output 1"
n/a,n/a,2.4.4,Policy against terrorism and violent extremism,1,n/a,32,A/75/623,"II.F, 2.4, output 4"
n/a,n/a,2.4.12,Policy against terrorism and violent extremism,1,n/a,33,A/75/623,"II.F, 2.4, output 12"
n/a,n/a,2.4.13,Border security strategies and small arms policy,1,n/a,33,A/75/623,"II.F, 2.4, output 13"
71,n/a,n/a,Joint communiqué on conflict-related sexual violence,1,n/a,34,A/75/623,para. 71
71,n/a,n/a,Declaration of the High Islamic Council,1,n/a,34,A/75/623,para. 71
71,n/a,n/a,Statement of the President of March 2020,1,n/a,34,A/75/623,para. 71
73,n/a,n/a,Action plans of the Coordination and the Platform,2,n/a,34,A/75/623,para. 73
n/a,3.1.3,n/a,Malian Child Protection Act,2,n/a,35,A/75/623,"II.F, 3.1, indicator 3"
n/a,3.1.5,n/a,Action plans of the Coordination and the Platform,2,n/a,35,A/75/623,"II.F, 3.1, indicator 5"
n/a,3.1.7,n/a,Human rights due diligence policy,1,n/a,35,A/75/623,"II.F, 3.1, indicator 7"
n/a,n/a,3.1.6,Human rights due diligence policy,1,n/a,36,A/75/623,"II.F, 3.1, output 6"
n/a,3.2.2,n/a,Strategic plan 2018-2020 of the National Human Rights Commission,1,n/a,37,A/75/623,"II.F, 3.2, indicator 2"
n/a,3.2.5,n/a,Gender-based violence law,2,n/a,38,A/75/623,"II.F, 3.2, indicator 5"
n/a,n/a,3.2.4,Gender-based violence law,1,n/a,38,A/75/623,"II.F, 3.2, output 4"
n/a,n/a,3.3.3,Agreement on Peace and Reconciliation in Mali,1,n/a,39,A/75/623,"II.F, 3.3, output 3"
75,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,39,A/75/623,para. 75
80,n/a,n/a,Agreement on Peace and Reconciliation in Mali,1,n/a,40,A/75/623,para. 80
78,n/a,n/a,Integrated strategic framework,1,n/a,40,A/75/623,para. 78
81,n/a,n/a,Integrated strategic framework,1,n/a,40,A/75/623,para. 81
n/a,4.1.3,n/a,Integrated strategic framework,1,n/a,40,A/75/623,"II.F, 4.1, indicator 3"
77,n/a,n/a,Road map on violent extremism in prisons,1,n/a,40,A/75/623,para. 77
n/a,n/a,4.1.7,Agreement on Peace and Reconciliation in Mali,1,n/a,41,A/75/623,"II.F, 4.1, output 7"
n/a,n/a,4.1.5,Integrated strategic framework,1,n/a,41,A/75/623,"II.F, 4.1, output 5"
n/a,n/a,4.1.8,Integrated strategic framework,1,n/a,41,A/75/623,"II.F, 4.1, output 8"
n/a,n/a,4.1.8,Agreement on Peace and Reconciliation in Mali,1,n/a,42,A/75/623,"II.F, 4.1, output 8"
n/a,4.2.2,n/a,Justice Sector Orientation and Programming Act 2020-2024,2,n/a,42,A/75/623,"II.F, 4.2, indicator 2"
n/a,4.2.2,n/a,National justice reform strategy,1,n/a,42,A/75/623,"II.F, 4.2, indicator 2"
n/a,4.2.1,n/a,National strategy on access to justice,2,n/a,42,A/75/623,"II.F, 4.2, indicator 1"
n/a,n/a,4.2.1,Justice Sector Orientation and Programming Act 2020-2024,1,n/a,43,A/75/623,"II.F, 4.2, output 1"
n/a,n/a,4.2.5,Nelson Mandela Rules,1,n/a,43,A/75/623,"II.F, 4.2, output 5"
n/a,n/a,4.2.5,Bangkok Rules,1,n/a,43,A/75/623,"II.F, 4.2, output 5"
n/a,n/a,4.2.1,National justice reform strategy,2,n/a,43,A/75/623,"II.F, 4.2, output 1"
n/a,4.3.2,n/a,National policy on the protection of courts,1,n/a,44,A/75/623,"II.F, 4.3, indicator 2"
n/a,n/a,4.3.4,National justice reform strategy,1,n/a,45,A/75/623,"II.F, 4.3, output 4"
n/a,5.1.11,n/a,Memorandums of understanding with troop contributors,1,n/a,46,A/75/623,"II.F, 5.1, indicator 11"
n/a,n/a,5.1.1,Mission environmental action plan,2,n/a,46,A/75/623,"II.F, 5.1, service improvement 1"
n/a,n/a,5.1.1,Environment strategy for field missions,1,n/a,46,A/75/623,"II.F, 5.1, service improvement 1"
n/a,n/a,5.1.2,Supply chain management strategy and blueprint,2,n/a,46,A/75/623,"II.F, 5.1, service improvement 2"
n/a,5.1.8,n/a,Field occupational safety risk management policy,1,n/a,46,A/75/623,"II.F, 5.1, indicator 8"
n/a,n/a,5.1.45,Policy on assistance to victims,1,n/a,52,A/75/623,"II.F, 5.1, output 45"
85,n/a,n/a,Memorandums of understanding with troop contributors,1,n/a,55,A/75/623,para. 85
85,n/a,n/a,S/RES/2480 (2019),1,n/a,55,A/75/623,para. 85
86,n/a,n/a,Letters of assist,1,n/a,55,A/75/623,para. 86
87,n/a,n/a,Memorandums of understanding with troop contributors,1,n/a,56,A/75/623,para. 87
n/a,n/a,n/a,Status-of-forces agreement,1,n/a,57,A/75/623,"III.F, table, line 1"
89,n/a,n/a,Memorandums of understanding with troop contributors,1,n/a,58,A/75/623,para. 89
89,n/a,n/a,S/RES/2480 (2019),1,n/a,58,A/75/623,para. 89
95,n/a,n/a,S/RES/2480 (2019),1,n/a,59,A/75/623,para. 95
95,n/a,n/a,Letter of 14 October 2019,1,n/a,59,A/75/623,para. 95
100,n/a,n/a,Mission adaptation plan,1,n/a,60,A/75/623,para. 100
100,n/a,n/a,Mission environmental action plan,1,n/a,60,A/75/623,para. 100
105,n/a,n/a,Letters of assist,1,n/a,61,A/75/623,para. 105
109,n/a,n/a,Mission adaptation plan,1,n/a,62,A/75/623,para. 109
n/a,n/a,n/a,A/RES/74/290,1,n/a,63,A/75/623,"VI, heading"
n/a,n/a,n/a,A/RES/74/290,1,n/a,63,A/75/623,"VI.A, heading"
n/a,n/a,n/a,A/RES/74/290,0,para. 14,63,A/75/623,"VI.A, table, line 1"
n/a,n/a,n/a,A/RES/74/290,0,para. 15,63,A/75/623,"VI.A, table, line 2"
n/a,n/a,n/a,A/RES/74/290,0,para. 16,63,A/75/623,"VI.A, table, line 3"
n/a,n/a,n/a,A/RES/74/290,0,para. 19,63,A/75/623,"VI.A, table, line 4"

"""#),
  EmbeddedResource(
    name: "events", rowCount: 63,
    schema: #"""
{
      "name": "events",
      "path": "data/events.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Events",
      "description": "Dated events that the report tells. Two dates that it gives for one event are two rows, noted.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "event", "type": "integer", "title": "Event", "description": "Ordinal of the event in time.", "constraints": {"required": true, "unique": true}},
          {"name": "starts_on", "type": "date", "title": "Starts on", "description": "First day; not reported where the report gives an end only."},
          {"name": "ends_on", "type": "date", "title": "Ends on", "description": "Last day, the same as the first for an event of one day; not reported where the report gives a start only."},
          {"name": "date_precision", "type": "string", "title": "Date precision", "description": "How precise the report is: a day, a month or part of one, a year.", "constraints": {"required": true, "enum": ["day", "month", "year"]}},
          {"name": "place", "type": "string", "title": "Place", "description": "Place of the event; not reported where the report names none."},
          {"name": "description", "type": "string", "title": "Description", "description": "What happened, in short.", "constraints": {"required": true}},
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph that tells it first; not applicable where it stands outside the numbered paragraphs."},
          {"name": "note", "type": "string", "title": "Note", "description": "What bears on the date or the row; not applicable where nothing does."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["event"],
        "foreignKeys": [
          {"fields": ["place"], "reference": {"resource": "places", "fields": ["place"]}},
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
event,starts_on,ends_on,date_precision,place,description,paragraph,note,page,report,source
1,2015-12-18,2015-12-18,day,Mali,Law 2015-052 requires 30 per cent of women in elected and appointed posts,n/a,n/a,18,A/75/623,"II.F, 1.2, output 6; II.F, 1.2, output 9"
2,2016-04-01,2016-04-30,month,Mali,Joint mechanism for referring human rights cases established,n/a,n/a,36,A/75/623,"II.F, 3.1, output 3"
3,2017-11-01,2017-11-30,month,Mali,Memorandum of understanding on support to the Malian Armed Forces signed,n/a,n/a,25,A/75/623,"II.F, 2.1, output 8"
4,2019-02-22,2019-02-22,day,n/r,Secretary-General submits the proposed budget for 2019/20 (A/73/760),1,n/a,5,A/75/623,para. 1
5,2019-04-29,2019-04-29,day,n/r,Advisory Committee reports on the proposed budget (A/73/755/Add.7),2,n/a,5,A/75/623,para. 2
6,2019-06-01,2019-06-30,month,Mali,Government sets up the political framework for crisis management in central Mali and its High Representative,56,n/a,14,A/75/623,para. 56
7,2019-06-28,2019-06-28,day,n/r,"Security Council adopts resolution 2480 (2019), adding a second strategic priority",56,n/a,14,A/75/623,para. 56
8,2019-08-01,2019-08-31,month,n/r,Mission issues guidance and criteria for mandated priorities through its Resource Management Executive Group,32,n/a,10,A/75/623,para. 32
9,2019-08-01,2019-09-30,month,n/r,"Higher expenditure, as commitments for troop reimbursement and contingent-owned equipment were recorded",87,n/a,56,A/75/623,para. 87
10,2019-09-01,2019-09-30,month,Kidal,"Meeting of the Agreement Monitoring Committee planned for Kidal, cancelled",52,"the Government cancelled it, says 1.4, indicator 1",14,A/75/623,"para. 52; II.F, 1.4, indicator 1"
11,2019-09-01,2019-12-31,month,n/r,Monthly plenary meetings of the Agreement Monitoring Committee suspended,n/a,"resumed on 19 January 2020, says para. 52",20,A/75/623,"II.F, 1.4, indicator 1"
12,2019-10-14,2019-10-14,day,n/r,Letter of the Secretary-General on residual work of the International Commission of Inquiry,95,n/a,59,A/75/623,para. 95
13,2019-12-01,2019-12-31,month,n/r,National Human Rights Commission submits material on defenders to the Special Rapporteur,35,n/a,11,A/75/623,para. 35 (f)
14,2019-12-08,2019-12-08,day,Bamako,"First public hearing of the Truth, Justice and Reconciliation Commission",25,n/a,8,A/75/623,para. 25
15,2019-12-22,2019-12-22,day,Bamako,Inclusive national dialogue closes with four resolutions,10,para. 51 gives the month only,6,A/75/623,para. 10; para. 51
16,2019-12-24,2019-12-24,day,Mali,Justice Sector Orientation and Programming Act 2020-2024 adopted,n/a,"4.2, output 1 gives the month only",42,A/75/623,"II.F, 4.2, indicator 2; II.F, 4.2, output 1"
17,2020-01-01,2020-01-31,month,Douentza,Perimeter of a new airport base completed and handed over to the water and forestry administration and the Malian Armed Forces,20,"airport printed as 东萨, the forces as at 杜恩扎; taken as Douentza",7,A/75/623,para. 20
18,2020-01-01,2020-12-31,year,Mali,Legislative elections in which armed movements took part through political parties,n/a,year only; dated by paras. 12 and 53,15,A/75/623,"II.F, 1.1, indicator 4"
19,2020-01-01,2020-12-31,year,n/r,Reconstituted battalions deployed early in 2020 become operational late,n/a,printed as early 2020,24,A/75/623,"II.F, 2.1, output 2"
20,2020-01-19,2020-01-19,day,n/r,Agreement Monitoring Committee resumes its meetings,52,"1.4, indicator 1 gives the month only",14,A/75/623,"para. 52; II.F, 1.4, indicator 1"
21,2020-01-21,2020-01-21,day,n/r,"Workshop with religious leaders on conflict-related sexual violence, after which the High Islamic Council made a declaration",71,n/a,34,A/75/623,para. 71
22,2020-01-22,2020-01-23,day,Bamako,High-level workshop of 200 women leaders on women's part in the peace process,22,year not printed; taken from the performance period,8,A/75/623,para. 22
23,2020-01-23,2020-01-23,day,n/r,Mission and country team approve the transition calendar at the senior leadership forum,48,n/a,13,A/75/623,para. 48
24,2020-02-01,2020-02-29,month,Kidal,"Reconstituted forces reach Kidal, first formal national security presence there since 2012",16,year not printed; taken from the performance period,7,A/75/623,para. 16; para. 63
25,2020-02-01,2020-02-29,month,Mopti,Mission finds a site for the Mopti satellite office of the specialized judicial unit,n/a,year not printed; taken from the performance period,31,A/75/623,"II.F, 2.4, indicator 4"
26,2020-02-10,2020-02-14,day,Mopti,"Permanent secretariat of the policy framework meets local authorities, civil society and technical partners",26,n/a,8,A/75/623,para. 26
27,2020-02-14,2020-02-14,day,Ogossagou,"Armed men attack the village of Ogossagou, Mopti Region",69,year not printed; taken from the performance period,34,A/75/623,para. 69
28,2020-02-20,2020-02-20,day,Mali,Malian authorities adopt a road map and action plan against violent extremism in prisons,77,year not printed; taken from the performance period,40,A/75/623,para. 77
29,2020-02-21,2020-02-29,month,Kidal,"Demining and construction start on a new runway, approved by the host Government",42,printed as late February; year not printed; taken from the performance period,13,A/75/623,para. 42
30,2020-03-01,2020-03-31,month,Northern Mali,Prime Minister Boubou Cissé visits the north and announces projects of the northern development zone,21,n/a,8,A/75/623,para. 21
31,2020-03-01,2020-03-31,month,n/r,National Human Rights Commission submits material to the Committee against Torture,35,n/a,11,A/75/623,para. 35 (f)
32,2020-03-01,2020-03-31,month,n/r,"G5 Sahel joint force launches Operation Sama, its first regional operation",44,n/a,13,A/75/623,para. 44
33,2020-03-01,2020-03-31,month,n/r,Mission publishes the findings of its human rights fact-finding team on the Ogossagou attack,69,n/a,34,A/75/623,para. 69
34,2020-03-01,2020-03-31,month,Mali,President of Mali signs a statement on preventing conflict-related sexual violence,71,n/a,34,A/75/623,para. 71
35,2020-03-01,2020-04-30,month,n/r,Meetings of the Agreement Monitoring Committee postponed by pandemic restrictions,n/a,n/a,20,A/75/623,"II.F, 1.4, indicator 1"
36,2020-03-01,2020-04-30,month,n/r,Mission updates its business continuity plan and enterprise risk management portfolio,n/a,n/a,63,A/75/623,"VI.A, table, line 3"
37,2020-03-01,2020-06-30,month,Mali,"Pandemic restrictions aggravate the working environment, until the fourth quarter of 2019/20",36,end is that of the quarter,12,A/75/623,para. 36
38,2020-03-01,2020-06-30,month,n/r,Mentoring of the specialized judicial unit held online,n/a,year not printed; taken from the performance period,32,A/75/623,"II.F, 2.4, output 1"
39,2020-03-10,2020-03-10,day,n/r,Agreement Monitoring Committee recommends a pandemic contact protocol for the accelerated disarmament process,17,n/a,7,A/75/623,para. 17
40,2020-03-11,2020-03-20,month,Bamako,Most staff in Bamako are asked to work from home,40,printed as mid-March,12,A/75/623,para. 40
41,2020-03-19,2020-03-19,day,Mali,"Legislative elections, first date given in para. 35 (c)",35,paras. 12 and 53 say 29 March; year not printed; taken from the performance period,10,A/75/623,para. 35 (c)
42,2020-03-21,2020-03-31,month,Mopti,"Government suspends some field activities, in Bankass and Douentza cercles among others",28,printed as late March; year not printed; taken from the performance period,9,A/75/623,para. 28
43,2020-03-25,2020-03-25,day,Timbuktu,Opposition leader Soumaïla Cissé abducted,12,n/a,6,A/75/623,para. 12
44,2020-03-29,2020-03-29,day,Mali,"Legislative elections, first round, turnout 36 per cent",12,year not printed in para. 53,6,A/75/623,para. 12; para. 53
45,2020-04-01,2020-04-30,month,Mopti,Mission's request for more land at Mopti approved,42,n/a,13,A/75/623,para. 42
46,2020-04-15,2020-04-15,day,n/r,"Minister of Territorial Administration forms a committee on interim authorities and the elections in 11 northern cercles, Taoudenni and Ménaka",23,year not printed; taken from the performance period,8,A/75/623,para. 23
47,2020-04-19,2020-04-19,day,Mali,"Legislative elections, second round, turnout 35 per cent",12,year not printed in para. 53,6,A/75/623,para. 12; para. 53
48,2020-04-29,2020-04-29,day,Mali,"Legislative elections, second date given in para. 35 (c)",35,paras. 12 and 53 say 19 April; year not printed; taken from the performance period,10,A/75/623,para. 35 (c)
49,n/r,2020-04-30,month,Mali,Deadline that the national dialogue set for legislative elections: before May 2020,10,n/a,6,A/75/623,para. 10
50,2020-04-30,2020-04-30,day,n/r,Constitutional Court ruling legitimizes the term of the new National Assembly,13,n/a,6,A/75/623,para. 13
51,2020-05-01,2020-05-31,month,n/r,"Regular meetings of the Agreement Monitoring Committee and its subcommittees supported again, from this month on",n/a,start only; the end is that of the month,20,A/75/623,"II.F, 1.4, indicator 1; II.F, 1.4, indicator 2"
52,2020-05-01,2020-05-31,month,n/r,"Advocacy sessions for a periodic report to a treaty body planned, then postponed",n/a,n/a,35,A/75/623,"II.F, 3.1, output 1"
53,2020-05-05,2020-05-05,day,Bamako,Mission hosts the thirty-ninth meeting of the Agreement Monitoring Committee at its headquarters,30,year not printed; taken from the performance period,9,A/75/623,para. 30
54,2020-06-01,2020-06-30,month,n/r,"Catch-up phase of the accelerated disarmament, demobilization and reintegration process completed",17,year not printed; taken from the performance period,7,A/75/623,para. 17
55,2020-06-01,2020-06-30,month,n/r,Commitments of prior periods for contingent-owned equipment recorded,87,n/a,56,A/75/623,para. 87
56,2020-06-05,2020-06-05,day,Bamako,"Rally of the movement of Imam Mahmoud Dicko, at which the opposition demands the resignation of the President",13,also named in the summary,6,A/75/623,"para. 13; summary, para. 2"
57,2020-06-05,n/r,day,n/r,"Catch-up phase of the accelerated disarmament process starts in Timbuktu, Kidal and Gao",62,"start only; completed in June, says para. 17",22,A/75/623,para. 62
58,2020-06-13,2020-06-13,day,n/r,National Human Rights Commission submits material to the Committee on Enforced Disappearances,35,n/a,11,A/75/623,para. 35 (f)
59,2020-06-18,2020-06-20,day,Mali,ECOWAS mission consults stakeholders on a way out of the crisis,14,n/a,7,A/75/623,para. 14
60,2020-06-19,2020-06-19,day,n/r,"Second protest rally, spreading to Mopti, Sikasso and Timbuktu and to Malians abroad",14,n/a,7,A/75/623,para. 14
61,2020-06-29,2020-06-29,day,Bamako,Agreement with the Ministry of Justice on security works at the new headquarters of the specialized judicial unit,35,n/a,12,A/75/623,para. 35 (h)
62,2020-06-30,2020-06-30,day,n/r,Closing date for outstanding recommendations of oversight bodies,n/a,n/a,63,A/75/623,"VI.A, table, line 1"
63,n/r,2020-12-31,year,Northern Mali,End of the year by which the committee is to prepare the elections,23,printed as before the end of the year; year not printed; taken from the performance period,8,A/75/623,para. 23

"""#),
  EmbeddedResource(
    name: "places", rowCount: 39,
    schema: #"""
{
      "name": "places",
      "path": "data/places.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Places",
      "description": "Every place that the report names, with its usual spelling. A name that a region shares with its cercle and town is one place, of kind region. Names of bodies and adjectives are not places.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "place", "type": "string", "title": "Place", "description": "Name of the place.", "constraints": {"required": true, "unique": true}},
          {"name": "place_zh", "type": "string", "title": "Place (Chinese)", "description": "Chinese name, in its first or commonest spelling.", "constraints": {"required": true}},
          {"name": "spellings_zh", "type": "string", "title": "Spellings (Chinese)", "description": "All spellings of the report, joined by '; '.", "constraints": {"required": true}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "Kind of place.", "constraints": {"required": true, "enum": ["country", "area", "region", "cercle", "city", "town", "village"]}},
          {"name": "region", "type": "string", "title": "Region", "description": "Region of Mali in which a cercle, town or village lies; not applicable to regions, areas, countries, the district of Bamako, and cities outside Mali."},
          {"name": "country", "type": "string", "title": "Country", "description": "Country in which the place lies, which the report does not say of each; not applicable to countries and to areas wider than one."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["place"],
        "foreignKeys": [
          {"fields": ["region"], "reference": {"resource": "places", "fields": ["place"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
place,place_zh,spellings_zh,kind,region,country,page,report,source
Mali,马里,马里,country,n/a,n/a,6,A/75/623,para. 9
Northern Mali,马里北部,马里北部; 北部,area,n/a,Mali,5,A/75/623,para. 6
Central Mali,马里中部,马里中部; 中部,area,n/a,Mali,5,A/75/623,para. 5
Bamako,巴马科,巴马科,city,n/a,Mali,6,A/75/623,para. 10
Gao,加奥,加奥,region,n/a,Mali,7,A/75/623,para. 17
Kidal,基达尔,基达尔,region,n/a,Mali,7,A/75/623,para. 16
Timbuktu,通布图,通布图,region,n/a,Mali,6,A/75/623,para. 12
Mopti,莫普提,莫普提; 莫普蒂,region,n/a,Mali,7,A/75/623,para. 14
Ménaka,梅纳卡,梅纳卡; 马纳卡,region,n/a,Mali,7,A/75/623,para. 19
Taoudenni,陶代尼,陶代尼,region,n/a,Mali,7,A/75/623,para. 19
Ségou,塞古,塞古,region,n/a,Mali,11,A/75/623,para. 35 (d)
Sikasso,西卡索,西卡索,region,n/a,Mali,7,A/75/623,para. 14
Tessalit,泰萨利,泰萨利,cercle,Kidal,Mali,11,A/75/623,para. 35 (d)
Bourem,布雷姆,布雷姆,cercle,Gao,Mali,8,A/75/623,para. 21
Douentza,杜恩扎,杜恩扎; 杜安扎; 东萨,cercle,Mopti,Mali,7,A/75/623,para. 20
Bankass,班卡斯,班卡斯; 邦卡,cercle,Mopti,Mali,9,A/75/623,para. 28
Bandiagara,班达卡拉,班达卡拉; 邦贾加拉,cercle,Mopti,Mali,9,A/75/623,para. 28
Koro,科罗,科罗,cercle,Mopti,Mali,22,A/75/623,para. 60
Ténenkou,泰南库,泰南库,cercle,Mopti,Mali,9,A/75/623,para. 28
Djenné,杰内,杰内,cercle,Mopti,Mali,9,A/75/623,para. 28
Toguéré-Koumbé,Toguéré-Koumbé,Toguéré-Koumbé,town,Mopti,Mali,9,A/75/623,para. 28
Néma-Badenyakafo,Néma-Badenyakafo,Néma-Badenyakafo,town,Mopti,Mali,9,A/75/623,para. 28
Woko,Woko,Woko,village,Mopti,Mali,9,A/75/623,para. 28
Néma,Néma,Néma,village,Mopti,Mali,9,A/75/623,para. 28
Ogossagou,奥戈萨古,奥戈萨古,village,Mopti,Mali,34,A/75/623,para. 69
Sahel,萨赫勒,萨赫勒,area,n/a,n/a,13,A/75/623,para. 43
Algeria,阿尔及利亚,阿尔及利亚,country,n/a,n/a,13,A/75/623,para. 43
France,法国,法国,country,n/a,n/a,13,A/75/623,para. 43
Niamey,尼亚美,尼亚美,city,n/a,Niger,13,A/75/623,para. 44
West Africa,西非,西非,area,n/a,n/a,16,A/75/623,"II.F, 1.1, output 5"
Koulikoro,库利科罗,库利科罗,region,n/a,Mali,37,A/75/623,"II.F, 3.1, output 10"
Mountougoula,蒙图古拉,蒙图古拉,village,Koulikoro,Mali,37,A/75/623,"II.F, 3.1, output 10"
Dioïla,迪瓦拉,迪瓦拉,cercle,Koulikoro,Mali,44,A/75/623,"II.F, 4.3, indicator 1"
Diré,迪雷,迪雷,cercle,Timbuktu,Mali,44,A/75/623,"II.F, 4.3, indicator 2"
Niafunké,尼亚丰凯,尼亚丰凯,cercle,Timbuktu,Mali,44,A/75/623,"II.F, 4.3, indicator 2"
Diabaly,贾巴利,贾巴利,town,Ségou,Mali,49,A/75/623,"II.F, 5.1, output 18"
Dakar,达喀尔,达喀尔,city,n/a,Senegal,50,A/75/623,"II.F, 5.1, output 25"
Cairo,开罗,开罗,city,n/a,Egypt,50,A/75/623,"II.F, 5.1, output 25"
Nairobi,内罗毕,内罗毕,city,n/a,Kenya,50,A/75/623,"II.F, 5.1, output 25"

"""#),
  EmbeddedResource(
    name: "output_places", rowCount: 160,
    schema: #"""
{
      "name": "output_places",
      "path": "data/output_places.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Places of outputs",
      "description": "The places that an output names, in its plan or in its result. Northern Mali and Central Mali stand for the words north and centre, Mali for the whole country.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "output", "type": "string", "title": "Output", "description": "Output.", "constraints": {"required": true}},
          {"name": "place", "type": "string", "title": "Place", "description": "Place.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["output", "place"],
        "foreignKeys": [
          {"fields": ["output"], "reference": {"resource": "outputs", "fields": ["output"]}},
          {"fields": ["place"], "reference": {"resource": "places", "fields": ["place"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
output,place,page,report,source
1.1.1,Kidal,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Ménaka,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Tessalit,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Timbuktu,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Taoudenni,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Mopti,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Gao,15,A/75/623,"II.F, 1.1, output 1"
1.1.1,Bamako,15,A/75/623,"II.F, 1.1, output 1"
1.1.2,Bamako,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Mopti,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Ségou,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Ménaka,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Gao,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Kidal,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Taoudenni,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Tessalit,15,A/75/623,"II.F, 1.1, output 2"
1.1.2,Timbuktu,15,A/75/623,"II.F, 1.1, output 2"
1.1.3,Mali,16,A/75/623,"II.F, 1.1, output 3"
1.1.5,Mali,16,A/75/623,"II.F, 1.1, output 5"
1.1.5,West Africa,16,A/75/623,"II.F, 1.1, output 5"
1.1.5,Sahel,16,A/75/623,"II.F, 1.1, output 5"
1.1.8,Mali,16,A/75/623,"II.F, 1.1, output 8"
1.1.9,Central Mali,16,A/75/623,"II.F, 1.1, output 9"
1.1.11,Northern Mali,16,A/75/623,"II.F, 1.1, output 11"
1.1.11,Central Mali,16,A/75/623,"II.F, 1.1, output 11"
1.1.12,Bamako,17,A/75/623,"II.F, 1.1, output 12"
1.1.12,Central Mali,17,A/75/623,"II.F, 1.1, output 12"
1.1.12,Northern Mali,17,A/75/623,"II.F, 1.1, output 12"
1.2.5,Bamako,18,A/75/623,"II.F, 1.2, output 5"
1.2.5,Mopti,18,A/75/623,"II.F, 1.2, output 5"
1.2.5,Timbuktu,18,A/75/623,"II.F, 1.2, output 5"
1.2.5,Gao,18,A/75/623,"II.F, 1.2, output 5"
1.2.5,Kidal,18,A/75/623,"II.F, 1.2, output 5"
1.2.6,Bamako,18,A/75/623,"II.F, 1.2, output 6"
1.2.8,Mali,18,A/75/623,"II.F, 1.2, output 8"
1.2.9,Bamako,19,A/75/623,"II.F, 1.2, output 9"
1.2.9,Mopti,19,A/75/623,"II.F, 1.2, output 9"
1.2.9,Timbuktu,19,A/75/623,"II.F, 1.2, output 9"
1.2.9,Gao,19,A/75/623,"II.F, 1.2, output 9"
1.2.9,Ménaka,19,A/75/623,"II.F, 1.2, output 9"
1.2.9,Kidal,19,A/75/623,"II.F, 1.2, output 9"
1.3.2,Bamako,20,A/75/623,"II.F, 1.3, output 2"
1.3.3,Bamako,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,Gao,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,Kidal,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,Ménaka,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,Taoudenni,20,A/75/623,"II.F, 1.3, output 3"
1.3.3,Timbuktu,20,A/75/623,"II.F, 1.3, output 3"
1.4.2,Central Mali,21,A/75/623,"II.F, 1.4, output 2"
1.4.2,Northern Mali,21,A/75/623,"II.F, 1.4, output 2"
1.4.2,Bamako,21,A/75/623,"II.F, 1.4, output 2"
1.4.7,Sahel,21,A/75/623,"II.F, 1.4, output 7"
2.1.1,Ménaka,24,A/75/623,"II.F, 2.1, output 1"
2.1.8,Northern Mali,25,A/75/623,"II.F, 2.1, output 8"
2.1.11,Gao,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,Timbuktu,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,Mopti,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,Kidal,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,Ménaka,25,A/75/623,"II.F, 2.1, output 11"
2.1.11,Bamako,25,A/75/623,"II.F, 2.1, output 11"
2.1.13,Central Mali,25,A/75/623,"II.F, 2.1, output 13"
2.1.13,Northern Mali,25,A/75/623,"II.F, 2.1, output 13"
2.1.15,Timbuktu,26,A/75/623,"II.F, 2.1, output 15"
2.1.18,Mali,26,A/75/623,"II.F, 2.1, output 18"
2.1.19,Central Mali,26,A/75/623,"II.F, 2.1, output 19"
2.1.19,Northern Mali,26,A/75/623,"II.F, 2.1, output 19"
2.2.1,Bamako,27,A/75/623,"II.F, 2.2, output 1"
2.2.4,Mali,27,A/75/623,"II.F, 2.2, output 4"
2.2.7,Mopti,28,A/75/623,"II.F, 2.2, output 7"
2.2.7,Ségou,28,A/75/623,"II.F, 2.2, output 7"
2.2.7,Gao,28,A/75/623,"II.F, 2.2, output 7"
2.2.7,Ménaka,28,A/75/623,"II.F, 2.2, output 7"
2.2.7,Tessalit,28,A/75/623,"II.F, 2.2, output 7"
2.2.7,Timbuktu,28,A/75/623,"II.F, 2.2, output 7"
2.2.7,Kidal,28,A/75/623,"II.F, 2.2, output 7"
2.2.9,Bamako,28,A/75/623,"II.F, 2.2, output 9"
2.2.11,Gao,28,A/75/623,"II.F, 2.2, output 11"
2.2.11,Ménaka,28,A/75/623,"II.F, 2.2, output 11"
2.2.11,Mopti,28,A/75/623,"II.F, 2.2, output 11"
2.2.11,Timbuktu,28,A/75/623,"II.F, 2.2, output 11"
2.2.11,Taoudenni,28,A/75/623,"II.F, 2.2, output 11"
2.2.11,Kidal,28,A/75/623,"II.F, 2.2, output 11"
2.2.12,Northern Mali,28,A/75/623,"II.F, 2.2, output 12"
2.2.12,Central Mali,28,A/75/623,"II.F, 2.2, output 12"
2.2.16,Central Mali,29,A/75/623,"II.F, 2.2, output 16"
2.2.17,Central Mali,29,A/75/623,"II.F, 2.2, output 17"
2.3.6,Central Mali,30,A/75/623,"II.F, 2.3, output 6"
2.3.9,Gao,30,A/75/623,"II.F, 2.3, output 9"
2.3.9,Kidal,30,A/75/623,"II.F, 2.3, output 9"
2.3.9,Timbuktu,30,A/75/623,"II.F, 2.3, output 9"
2.4.1,Bamako,32,A/75/623,"II.F, 2.4, output 1"
2.4.2,Gao,32,A/75/623,"II.F, 2.4, output 2"
2.4.2,Mopti,32,A/75/623,"II.F, 2.4, output 2"
2.4.2,Timbuktu,32,A/75/623,"II.F, 2.4, output 2"
2.4.13,Central Mali,33,A/75/623,"II.F, 2.4, output 13"
3.1.2,Northern Mali,35,A/75/623,"II.F, 3.1, output 2"
3.1.2,Central Mali,35,A/75/623,"II.F, 3.1, output 2"
3.1.7,Bamako,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,Timbuktu,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,Gao,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,Mopti,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,Ménaka,36,A/75/623,"II.F, 3.1, output 7"
3.1.7,Kidal,36,A/75/623,"II.F, 3.1, output 7"
3.1.8,Bamako,36,A/75/623,"II.F, 3.1, output 8"
3.1.10,Koulikoro,37,A/75/623,"II.F, 3.1, output 10"
3.1.10,Mountougoula,37,A/75/623,"II.F, 3.1, output 10"
3.1.12,Bamako,37,A/75/623,"II.F, 3.1, output 12"
3.1.13,Mali,37,A/75/623,"II.F, 3.1, output 13"
3.3.3,Bamako,39,A/75/623,"II.F, 3.3, output 3"
4.1.3,Gao,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,Ménaka,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,Taoudenni,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,Kidal,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,Timbuktu,41,A/75/623,"II.F, 4.1, output 3"
4.1.3,Mopti,41,A/75/623,"II.F, 4.1, output 3"
4.1.4,Northern Mali,41,A/75/623,"II.F, 4.1, output 4"
4.1.4,Central Mali,41,A/75/623,"II.F, 4.1, output 4"
4.1.7,Northern Mali,41,A/75/623,"II.F, 4.1, output 7"
4.1.7,Central Mali,41,A/75/623,"II.F, 4.1, output 7"
4.1.9,Ménaka,42,A/75/623,"II.F, 4.1, output 9"
4.1.9,Taoudenni,42,A/75/623,"II.F, 4.1, output 9"
4.1.9,Kidal,42,A/75/623,"II.F, 4.1, output 9"
4.1.9,Gao,42,A/75/623,"II.F, 4.1, output 9"
4.1.9,Timbuktu,42,A/75/623,"II.F, 4.1, output 9"
4.1.9,Mopti,42,A/75/623,"II.F, 4.1, output 9"
4.1.10,Central Mali,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,Northern Mali,42,A/75/623,"II.F, 4.1, output 10"
4.1.10,Mali,42,A/75/623,"II.F, 4.1, output 10"
4.2.3,Bamako,43,A/75/623,"II.F, 4.2, output 3"
4.2.4,Bamako,43,A/75/623,"II.F, 4.2, output 4"
4.2.4,Timbuktu,43,A/75/623,"II.F, 4.2, output 4"
4.2.4,Mopti,43,A/75/623,"II.F, 4.2, output 4"
4.2.4,Northern Mali,43,A/75/623,"II.F, 4.2, output 4"
4.2.4,Central Mali,43,A/75/623,"II.F, 4.2, output 4"
4.3.1,Kidal,44,A/75/623,"II.F, 4.3, output 1"
4.3.1,Timbuktu,44,A/75/623,"II.F, 4.3, output 1"
4.3.1,Gao,44,A/75/623,"II.F, 4.3, output 1"
4.3.1,Mopti,44,A/75/623,"II.F, 4.3, output 1"
4.3.1,Bamako,44,A/75/623,"II.F, 4.3, output 1"
4.3.2,Gao,44,A/75/623,"II.F, 4.3, output 2"
4.3.2,Mopti,44,A/75/623,"II.F, 4.3, output 2"
4.3.2,Timbuktu,44,A/75/623,"II.F, 4.3, output 2"
4.3.4,Bamako,45,A/75/623,"II.F, 4.3, output 4"
4.3.4,Gao,45,A/75/623,"II.F, 4.3, output 4"
4.3.4,Mopti,45,A/75/623,"II.F, 4.3, output 4"
4.3.4,Timbuktu,45,A/75/623,"II.F, 4.3, output 4"
5.1.11,Bamako,48,A/75/623,"II.F, 5.1, output 11"
5.1.18,Diabaly,48,A/75/623,"II.F, 5.1, output 18"
5.1.20,Diabaly,49,A/75/623,"II.F, 5.1, output 20"
5.1.20,Bamako,49,A/75/623,"II.F, 5.1, output 20"
5.1.22,Bamako,49,A/75/623,"II.F, 5.1, output 22"
5.1.22,Diabaly,49,A/75/623,"II.F, 5.1, output 22"
5.1.24,Bamako,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,Niamey,49,A/75/623,"II.F, 5.1, output 24"
5.1.24,Mopti,49,A/75/623,"II.F, 5.1, output 24"
5.1.25,Dakar,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,Cairo,50,A/75/623,"II.F, 5.1, output 25"
5.1.25,Nairobi,50,A/75/623,"II.F, 5.1, output 25"
5.1.37,Bamako,51,A/75/623,"II.F, 5.1, output 37"
5.1.48,Bamako,53,A/75/623,"II.F, 5.1, output 48"

"""#),
  EmbeddedResource(
    name: "indicator_places", rowCount: 64,
    schema: #"""
{
      "name": "indicator_places",
      "path": "data/indicator_places.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Places of indicators",
      "description": "The places that an indicator names, in its plan or in its result, as in output_places.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "indicator", "type": "string", "title": "Indicator", "description": "Indicator.", "constraints": {"required": true}},
          {"name": "place", "type": "string", "title": "Place", "description": "Place.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["indicator", "place"],
        "foreignKeys": [
          {"fields": ["indicator"], "reference": {"resource": "indicators", "fields": ["indicator"]}},
          {"fields": ["place"], "reference": {"resource": "places", "fields": ["place"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
indicator,place,page,report,source
1.1.1,Bamako,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,Ségou,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,Ménaka,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,Gao,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.1,Timbuktu,15,A/75/623,"II.F, 1.1, indicator 1"
1.1.2,Mali,15,A/75/623,"II.F, 1.1, indicator 2"
1.2.4,Bamako,17,A/75/623,"II.F, 1.2, indicator 4"
1.2.5,Mali,17,A/75/623,"II.F, 1.2, indicator 5"
1.4.1,Kidal,20,A/75/623,"II.F, 1.4, indicator 1"
1.4.6,Sahel,21,A/75/623,"II.F, 1.4, indicator 6"
2.1.3,Central Mali,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.3,Northern Mali,23,A/75/623,"II.F, 2.1, indicator 3"
2.1.4,Central Mali,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.4,Northern Mali,24,A/75/623,"II.F, 2.1, indicator 4"
2.1.5,Central Mali,24,A/75/623,"II.F, 2.1, indicator 5"
2.1.5,Northern Mali,24,A/75/623,"II.F, 2.1, indicator 5"
2.2.1,Central Mali,26,A/75/623,"II.F, 2.2, indicator 1"
2.2.2,Mopti,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,Ségou,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.2,Central Mali,26,A/75/623,"II.F, 2.2, indicator 2"
2.2.6,Central Mali,27,A/75/623,"II.F, 2.2, indicator 6"
2.3.3,Central Mali,29,A/75/623,"II.F, 2.3, indicator 3"
2.4.4,Mopti,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,Gao,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,Timbuktu,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,Central Mali,31,A/75/623,"II.F, 2.4, indicator 4"
2.4.4,Northern Mali,31,A/75/623,"II.F, 2.4, indicator 4"
3.1.3,Mali,35,A/75/623,"II.F, 3.1, indicator 3"
3.1.5,Gao,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,Ménaka,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,Kidal,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.5,Timbuktu,35,A/75/623,"II.F, 3.1, indicator 5"
3.1.6,Bamako,35,A/75/623,"II.F, 3.1, indicator 6"
3.1.6,Gao,35,A/75/623,"II.F, 3.1, indicator 6"
4.1.1,Central Mali,40,A/75/623,"II.F, 4.1, indicator 1"
4.1.1,Northern Mali,40,A/75/623,"II.F, 4.1, indicator 1"
4.3.1,Central Mali,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Northern Mali,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Gao,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Mopti,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Timbuktu,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Koulikoro,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Djenné,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Koro,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Bamako,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.1,Dioïla,44,A/75/623,"II.F, 4.3, indicator 1"
4.3.2,Central Mali,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Northern Mali,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Ménaka,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Gao,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Bourem,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Timbuktu,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Diré,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Niafunké,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.2,Bamako,44,A/75/623,"II.F, 4.3, indicator 2"
4.3.3,Gao,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,Timbuktu,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,Kidal,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,Mopti,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.3,Northern Mali,44,A/75/623,"II.F, 4.3, indicator 3"
4.3.4,Gao,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,Timbuktu,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,Kidal,44,A/75/623,"II.F, 4.3, indicator 4"
4.3.4,Mopti,44,A/75/623,"II.F, 4.3, indicator 4"

"""#),
  EmbeddedResource(
    name: "paragraph_places", rowCount: 149,
    schema: #"""
{
      "name": "paragraph_places",
      "path": "data/paragraph_places.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Places of paragraphs",
      "description": "The places that a paragraph names.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph.", "constraints": {"required": true}},
          {"name": "letter", "type": "string", "title": "Letter", "description": "Letter in the paragraph; not applicable where there is none."},
          {"name": "place", "type": "string", "title": "Place", "description": "Place.", "constraints": {"required": true}},
          {"name": "place_zh", "type": "string", "title": "Place (Chinese)", "description": "Spellings in this paragraph, joined by '; '.", "constraints": {"required": true}},
          {"name": "named_as", "type": "string", "title": "Named as", "description": "As what the paragraph names it; not reported where it does not say."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["source", "place"],
        "foreignKeys": [
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["place"], "reference": {"resource": "places", "fields": ["place"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,letter,place,place_zh,named_as,page,report,source
5,n/a,Central Mali,马里中部,area,5,A/75/623,para. 5
6,n/a,Central Mali,马里中部,area,5,A/75/623,para. 6
6,n/a,Northern Mali,北部,area,5,A/75/623,para. 6
8,n/a,Central Mali,马里中部,area,6,A/75/623,para. 8
8,n/a,Northern Mali,马里北部,area,6,A/75/623,para. 8
9,n/a,Central Mali,马里中部,area,6,A/75/623,para. 9
9,n/a,Mali,马里,country,6,A/75/623,para. 9
10,n/a,Bamako,巴马科,city,6,A/75/623,para. 10
11,n/a,Northern Mali,马里北部,area,6,A/75/623,para. 11
12,n/a,Timbuktu,通布图,region,6,A/75/623,para. 12
13,n/a,Bamako,巴马科,city,6,A/75/623,para. 13
14,n/a,Bamako,巴马科,city,7,A/75/623,para. 14
14,n/a,Mopti,莫普蒂,n/r,7,A/75/623,para. 14
14,n/a,Sikasso,西卡索,n/r,7,A/75/623,para. 14
14,n/a,Timbuktu,通布图,n/r,7,A/75/623,para. 14
15,n/a,Mali,马里,country,7,A/75/623,para. 15
16,n/a,Bamako,巴马科,city,7,A/75/623,para. 16
16,n/a,Northern Mali,马里北部,area,7,A/75/623,para. 16
16,n/a,Kidal,基达尔,city,7,A/75/623,para. 16
17,n/a,Timbuktu,通布图,n/r,7,A/75/623,para. 17
17,n/a,Gao,加奥,n/r,7,A/75/623,para. 17
17,n/a,Kidal,基达尔,n/r,7,A/75/623,para. 17
18,n/a,Timbuktu,通布图,n/r,7,A/75/623,para. 18
18,n/a,Kidal,基达尔,n/r,7,A/75/623,para. 18
19,n/a,Mopti,莫普蒂,region,7,A/75/623,para. 19
19,n/a,Kidal,基达尔,region,7,A/75/623,para. 19
19,n/a,Gao,加奥,region,7,A/75/623,para. 19
19,n/a,Timbuktu,通布图,region,7,A/75/623,para. 19
19,n/a,Ménaka,马纳卡,region,7,A/75/623,para. 19
19,n/a,Taoudenni,陶代尼,region,7,A/75/623,para. 19
20,n/a,Douentza,杜恩扎; 东萨,n/r,7,A/75/623,para. 20
21,n/a,Northern Mali,马里北部,area,8,A/75/623,para. 21
21,n/a,Bourem,布雷姆,n/r,8,A/75/623,para. 21
21,n/a,Kidal,基达尔,n/r,8,A/75/623,para. 21
22,n/a,Bamako,巴马科,city,8,A/75/623,para. 22
22,n/a,Mali,马里,country,8,A/75/623,para. 22
23,n/a,Kidal,基达尔,n/r,8,A/75/623,para. 23
23,n/a,Ménaka,梅纳卡,region,8,A/75/623,para. 23
23,n/a,Northern Mali,马里北部,area,8,A/75/623,para. 23
23,n/a,Taoudenni,陶代尼,region,8,A/75/623,para. 23
24,n/a,Northern Mali,马里北部,area,8,A/75/623,para. 24
25,n/a,Bamako,巴马科,city,8,A/75/623,para. 25
26,n/a,Central Mali,马里中部,area,8,A/75/623,para. 26
26,n/a,Mopti,莫普蒂,n/r,8,A/75/623,para. 26
27,n/a,Bamako,巴马科,city,8,A/75/623,para. 27
27,n/a,Mopti,莫普蒂,n/r,8,A/75/623,para. 27
28,n/a,Central Mali,中部,area,9,A/75/623,para. 28
28,n/a,Northern Mali,北部,area,9,A/75/623,para. 28
28,n/a,Mopti,莫普蒂,region,9,A/75/623,para. 28
28,n/a,Bankass,班卡斯,cercle,9,A/75/623,para. 28
28,n/a,Douentza,杜恩扎; 杜安扎,cercle,9,A/75/623,para. 28
28,n/a,Bandiagara,班达卡拉,cercle,9,A/75/623,para. 28
28,n/a,Ténenkou,泰南库,cercle,9,A/75/623,para. 28
28,n/a,Toguéré-Koumbé,Toguéré-Koumbé,town,9,A/75/623,para. 28
28,n/a,Djenné,杰内,cercle,9,A/75/623,para. 28
28,n/a,Néma-Badenyakafo,Néma-Badenyakafo,town,9,A/75/623,para. 28
28,n/a,Woko,Woko,village,9,A/75/623,para. 28
28,n/a,Néma,Néma,village,9,A/75/623,para. 28
29,n/a,Central Mali,中部,area,9,A/75/623,para. 29
30,n/a,Central Mali,马里中部,area,9,A/75/623,para. 30
30,n/a,Bamako,巴马科,city,9,A/75/623,para. 30
30,n/a,Kidal,基达尔,n/r,9,A/75/623,para. 30
31,n/a,Mali,马里,country,9,A/75/623,para. 31
35,(a),Kidal,基达尔,n/r,10,A/75/623,para. 35 (a)
35,(a),Gao,加奥,n/r,10,A/75/623,para. 35 (a)
35,(a),Timbuktu,通布图,n/r,10,A/75/623,para. 35 (a)
35,(a),Ménaka,梅纳卡,n/r,10,A/75/623,para. 35 (a)
35,(a),Central Mali,马里中部,area,10,A/75/623,para. 35 (a)
35,(c),Northern Mali,马里北部,area,10,A/75/623,para. 35 (c)
35,(c),Central Mali,中部,area,10,A/75/623,para. 35 (c)
35,(d),Mopti,莫普提,n/r,11,A/75/623,para. 35 (d)
35,(d),Tessalit,泰萨利,n/r,11,A/75/623,para. 35 (d)
35,(d),Kidal,基达尔,n/r,11,A/75/623,para. 35 (d)
35,(d),Gao,加奥,n/r,11,A/75/623,para. 35 (d)
35,(d),Ménaka,梅纳卡,n/r,11,A/75/623,para. 35 (d)
35,(d),Douentza,杜安扎,n/r,11,A/75/623,para. 35 (d)
35,(d),Timbuktu,通布图,n/r,11,A/75/623,para. 35 (d)
35,(d),Taoudenni,陶代尼,n/r,11,A/75/623,para. 35 (d)
35,(d),Ségou,塞古,n/r,11,A/75/623,para. 35 (d)
35,(d),Bamako,巴马科,city,11,A/75/623,para. 35 (d)
35,(d),Northern Mali,马里北部,area,11,A/75/623,para. 35 (d)
35,(d),Central Mali,中部,area,11,A/75/623,para. 35 (d)
35,(e),Mali,马里,country,11,A/75/623,para. 35 (e)
35,(f),Gao,加奥,region,11,A/75/623,para. 35 (f)
35,(f),Ségou,塞古,region,11,A/75/623,para. 35 (f)
35,(f),Timbuktu,通布图,region,11,A/75/623,para. 35 (f)
35,(f),Mali,马里,country,11,A/75/623,para. 35 (f)
35,(h),Gao,加奥,n/r,11,A/75/623,para. 35 (h)
35,(h),Mopti,莫普提,n/r,11,A/75/623,para. 35 (h)
35,(h),Timbuktu,通布图,n/r,11,A/75/623,para. 35 (h)
35,(h),Bamako,巴马科,city,12,A/75/623,para. 35 (h)
37,n/a,Kidal,基达尔,n/r,12,A/75/623,para. 37
37,n/a,Gao,加奥,n/r,12,A/75/623,para. 37
37,n/a,Timbuktu,通布图,n/r,12,A/75/623,para. 37
38,n/a,Gao,加奥,n/r,12,A/75/623,para. 38
38,n/a,Kidal,基达尔,n/r,12,A/75/623,para. 38
40,n/a,Bamako,巴马科,city,12,A/75/623,para. 40
42,n/a,Gao,加奥,n/r,13,A/75/623,para. 42
42,n/a,Mopti,莫普提,n/r,13,A/75/623,para. 42
42,n/a,Kidal,基达尔,n/r,13,A/75/623,para. 42
43,n/a,Mali,马里,country,13,A/75/623,para. 43
43,n/a,Sahel,萨赫勒,area,13,A/75/623,para. 43
43,n/a,Algeria,阿尔及利亚,country,13,A/75/623,para. 43
43,n/a,France,法国,country,13,A/75/623,para. 43
44,n/a,Niamey,尼亚美,city,13,A/75/623,para. 44
45,n/a,Bamako,巴马科,city,13,A/75/623,para. 45
47,n/a,Mali,马里,country,13,A/75/623,para. 47
50,n/a,Central Mali,马里中部,area,13,A/75/623,para. 50
52,n/a,Kidal,基达尔,n/r,14,A/75/623,para. 52
56,n/a,Central Mali,马里中部,area,14,A/75/623,para. 56
57,n/a,Central Mali,马里中部,area,22,A/75/623,para. 57
58,n/a,Mali,马里,country,22,A/75/623,para. 58
58,n/a,Central Mali,中部,area,22,A/75/623,para. 58
58,n/a,Northern Mali,马里北部,area,22,A/75/623,para. 58
59,n/a,Mali,马里,country,22,A/75/623,para. 59
60,n/a,Central Mali,中部,area,22,A/75/623,para. 60
60,n/a,Bankass,邦卡,cercle,22,A/75/623,para. 60
60,n/a,Bandiagara,邦贾加拉,cercle,22,A/75/623,para. 60
60,n/a,Koro,科罗,cercle,22,A/75/623,para. 60
62,n/a,Timbuktu,通布图,region,22,A/75/623,para. 62
62,n/a,Kidal,基达尔,region,22,A/75/623,para. 62
62,n/a,Gao,加奥,region,22,A/75/623,para. 62
63,n/a,Kidal,基达尔,n/r,23,A/75/623,para. 63
63,n/a,Gao,加奥,n/r,23,A/75/623,para. 63
63,n/a,Timbuktu,通布图,n/r,23,A/75/623,para. 63
63,n/a,Ménaka,梅纳卡,n/r,23,A/75/623,para. 63
64,n/a,Central Mali,中部,area,23,A/75/623,para. 64
66,n/a,Central Mali,马里中部,area,23,A/75/623,para. 66
67,n/a,Mali,马里,country,33,A/75/623,para. 67
67,n/a,Central Mali,中部,area,33,A/75/623,para. 67
69,n/a,Mopti,莫普提,region,34,A/75/623,para. 69
69,n/a,Ogossagou,奥戈萨古,village,34,A/75/623,para. 69
71,n/a,Mali,马里,country,34,A/75/623,para. 71
76,n/a,Mali,马里,country,39,A/75/623,para. 76
80,n/a,Central Mali,马里中部,area,40,A/75/623,para. 80
80,n/a,Northern Mali,北部,area,40,A/75/623,para. 80
84,n/a,Bamako,巴马科,city,45,A/75/623,para. 84
85,n/a,Northern Mali,马里北部,area,55,A/75/623,para. 85
85,n/a,Central Mali,中部,area,55,A/75/623,para. 85
89,n/a,Northern Mali,马里北部,area,58,A/75/623,para. 89
89,n/a,Central Mali,中部,area,58,A/75/623,para. 89
94,n/a,Mali,马里,country,59,A/75/623,para. 94
99,n/a,Bamako,巴马科,city,60,A/75/623,para. 99
101,n/a,Ménaka,梅纳卡,n/r,60,A/75/623,para. 101
105,n/a,Gao,加奥,n/r,61,A/75/623,para. 105
105,n/a,Kidal,基达尔,n/r,61,A/75/623,para. 105
107,n/a,Bamako,巴马科,city,61,A/75/623,para. 107
109,n/a,Mopti,莫普蒂,n/r,62,A/75/623,para. 109
109,n/a,Kidal,基达尔,n/r,62,A/75/623,para. 109

"""#),
  EmbeddedResource(
    name: "assembly_actions", rowCount: 2,
    schema: #"""
{
      "name": "assembly_actions",
      "path": "data/assembly_actions.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Actions to be taken by the General Assembly",
      "description": "The decisions that section V asks of the General Assembly.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph.", "constraints": {"required": true}},
          {"name": "letter", "type": "string", "title": "Letter", "description": "Letter in the paragraph.", "constraints": {"required": true, "unique": true}},
          {"name": "action", "type": "string", "title": "Action", "description": "Decision asked for.", "constraints": {"required": true}},
          {"name": "item", "type": "string", "title": "Item", "description": "What is to be decided on.", "constraints": {"required": true}},
          {"name": "item_zh", "type": "string", "title": "Item (Chinese)", "description": "Chinese name of it.", "constraints": {"required": true}},
          {"name": "amount", "type": "integer", "title": "Amount", "description": "Amount.", "unit": "USD", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["letter"],
        "foreignKeys": [
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,letter,action,item,item_zh,amount,page,report,source
111,(a),decide on the treatment of the unencumbered balance for 1 July 2019 to 30 June 2020,Unencumbered balance,未支配余额,1549000,62,A/75/623,para. 111 (a)
111,(b),decide on the treatment of other revenue for the period ended 30 June 2020,Other revenue,其他收入,27271900,62,A/75/623,para. 111 (b)

"""#),
  EmbeddedResource(
    name: "assembly_action_parts", rowCount: 3,
    schema: #"""
{
      "name": "assembly_action_parts",
      "path": "data/assembly_action_parts.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Parts of these amounts",
      "description": "The amounts of which section V composes an amount, apart so that no sum counts twice.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "paragraph", "type": "integer", "title": "Paragraph", "description": "Paragraph.", "constraints": {"required": true}},
          {"name": "letter", "type": "string", "title": "Letter", "description": "Action of which it is a part.", "constraints": {"required": true}},
          {"name": "item", "type": "string", "title": "Item", "description": "Name of the part, the same as in other_income.", "constraints": {"required": true}},
          {"name": "item_zh", "type": "string", "title": "Item (Chinese)", "description": "Chinese name of the part.", "constraints": {"required": true}},
          {"name": "amount", "type": "integer", "title": "Amount", "description": "Amount.", "unit": "USD", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["letter", "item"],
        "foreignKeys": [
          {"fields": ["letter"], "reference": {"resource": "assembly_actions", "fields": ["letter"]}},
          {"fields": ["item"], "reference": {"resource": "other_income", "fields": ["item"]}},
          {"fields": ["paragraph"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
paragraph,letter,item,item_zh,amount,page,report,source
111,(b),Investment revenue,投资收入,9962800,62,A/75/623,para. 111 (b)
111,(b),Other/miscellaneous revenue,其他/杂项收入,1972400,62,A/75/623,para. 111 (b)
111,(b),Cancellation of prior-period obligations,上期债务核销额,15336700,62,A/75/623,para. 111 (b)

"""#),
  EmbeddedResource(
    name: "follow_ups", rowCount: 4,
    schema: #"""
{
      "name": "follow_ups",
      "path": "data/follow_ups.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Follow-up to the General Assembly",
      "description": "The requests of General Assembly resolution 74/290 and what the report answers (section VI).",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "follow_up", "type": "integer", "title": "Follow up", "description": "Ordinal in the table.", "constraints": {"required": true, "unique": true}},
          {"name": "resolution", "type": "string", "title": "Resolution", "description": "Resolution that makes the request.", "constraints": {"required": true}},
          {"name": "resolution_paragraph", "type": "integer", "title": "Resolution paragraph", "description": "Paragraph of the resolution.", "constraints": {"required": true}},
          {"name": "request", "type": "string", "title": "Request", "description": "What was requested, in short.", "constraints": {"required": true}},
          {"name": "response", "type": "string", "title": "Response", "description": "What was answered, in short.", "constraints": {"required": true}},
          {"name": "refers_to_first", "type": "integer", "title": "Refers to first", "description": "First paragraph of the report to which the answer refers; not applicable where it refers to none."},
          {"name": "refers_to_last", "type": "integer", "title": "Refers to last", "description": "Last paragraph to which it refers; not applicable where it refers to none."},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["follow_up"],
        "foreignKeys": [
          {"fields": ["resolution"], "reference": {"resource": "documents", "fields": ["symbol"]}},
          {"fields": ["refers_to_first"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["refers_to_last"], "reference": {"resource": "paragraphs", "fields": ["paragraph"]}},
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
follow_up,resolution,resolution_paragraph,request,response,refers_to_first,refers_to_last,page,report,source
1,A/RES/74/290,14,"continue to implement recommendations of the oversight bodies, with due regard to guidance of the General Assembly, and report on it in performance reports","34 recommendations of the Board of Auditors (24 with closure requested, 10 in progress) and 36 of the Office of Internal Oversight Services outstanding as at 30 June 2020",n/a,n/a,63,A/75/623,"VI.A, table, line 1"
2,A/RES/74/290,15,"keep peacekeepers safe and healthy in the pandemic, continue critical tasks such as protection of civilians, limit spread of the virus, and support national authorities on request",answered in the section on the pandemic (paras. 30 and 31),30,31,63,A/75/623,"VI.A, table, line 2"
3,A/RES/74/290,16,"report in the next performance report on the response to the pandemic, lessons from past and present epidemics, and options for better preparedness and business continuity",activities under continuous review and a lessons-learned exercise to follow; business continuity plan and enterprise risk management portfolio updated in March and April 2020,n/a,n/a,63,A/75/623,"VI.A, table, line 3"
4,A/RES/74/290,19,"use programmatic funds responsibly and accountably, and detail programmatic activities, their link to the mandate, implementing entities and oversight in the next budget and performance reports","answered in paras. 32-35; besides, a comprehensive performance assessment system was introduced and the Resource Management Executive Group monitors the budget every two months",32,35,63,A/75/623,"VI.A, table, line 4"

"""#),
  EmbeddedResource(
    name: "recommendations", rowCount: 2,
    schema: #"""
{
      "name": "recommendations",
      "path": "data/recommendations.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Recommendations of oversight bodies",
      "description": "Recommendations of oversight bodies that are outstanding (section VI).",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "body", "type": "string", "title": "Body", "description": "Oversight body.", "constraints": {"required": true, "unique": true}},
          {"name": "body_zh", "type": "string", "title": "Body (Chinese)", "description": "Chinese name of the body.", "constraints": {"required": true}},
          {"name": "as_at", "type": "date", "title": "As at", "description": "Date of the count.", "constraints": {"required": true}},
          {"name": "outstanding", "type": "integer", "title": "Outstanding", "description": "Recommendations outstanding.", "constraints": {"required": true}},
          {"name": "to_close", "type": "integer", "title": "To close", "description": "Those of them whose closure was requested; not reported where the report does not mention any."},
          {"name": "in_progress", "type": "integer", "title": "In progress", "description": "Those of them being carried out.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["body"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
body,body_zh,as_at,outstanding,to_close,in_progress,page,report,source
Board of Auditors,审计委员会,2020-06-30,34,24,10,63,A/75/623,"VI.A, table, line 1"
Office of Internal Oversight Services,监督事务厅,2020-06-30,36,n/r,36,63,A/75/623,"VI.A, table, line 1"

"""#),
  EmbeddedResource(
    name: "anomalies", rowCount: 103,
    schema: #"""
{
      "name": "anomalies",
      "path": "data/anomalies.csv",
      "type": "table",
      "profile": "tabular-data-resource",
      "title": "Where the report disagrees with itself",
      "description": "Where two statements of the report do not agree, a label or remark does not fit its number, something expected is missing, or the print has slipped. The data keep both statements as stated.",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {"name": "anomaly", "type": "integer", "title": "Anomaly", "description": "Number of the finding, in the order of pages.", "constraints": {"required": true, "unique": true}},
          {"name": "kind", "type": "string", "title": "Kind", "description": "'figures': numbers that disagree, or are not plausible; 'dates'; 'statements': accounts that disagree; 'label': a label, remark or aim that does not fit its numbers; 'measures': plan and result count different things; 'wording': one thing under several terms or spellings; 'slip': a slip of typing or layout; 'gap': something not stated; 'explained': odd at first sight, but consistent.", "constraints": {"required": true, "enum": ["figures", "dates", "statements", "label", "measures", "wording", "slip", "gap", "explained"]}},
          {"name": "subject", "type": "string", "title": "Subject", "description": "What it is about.", "constraints": {"required": true}},
          {"name": "stated", "type": "string", "title": "Stated", "description": "What one place says.", "constraints": {"required": true}},
          {"name": "computed", "type": "string", "title": "Computed", "description": "What another place says, or what the figures give.", "constraints": {"required": true}},
          {"name": "note", "type": "string", "title": "Note", "description": "What is to be made of it.", "constraints": {"required": true}},
          {"name": "page", "type": "integer", "title": "Page", "description": "Page of the report on which the row begins.", "constraints": {"required": true, "minimum": 1, "maximum": 63}},
          {"name": "report", "type": "string", "title": "Report", "description": "Symbol of the report that states the row.", "constraints": {"required": true}},
          {"name": "source", "type": "string", "title": "Source", "description": "Where the report states the row: one or more places joined by '; ', each of the form 'cover page', 'contents', 'summary, para. 3', 'summary, table 1, line 3', 'para. 2', 'para. 35 (c)', 'II.A, heading', 'IV, heading of para. 88', 'IV, footnote 1', 'II.F, component 1', 'II.F, expected accomplishment 1.1', 'II.F, 1.1, indicator 1', 'II.F, 1.1, output 1', 'II.F, 5.1, service improvement 1', 'II.F, indicators, column 1', 'III.A, table, line 5', 'III.E, table 2, line 2' or 'VI.A, table, line 1'. A line is counted from the first row beneath the column heads, and rows that only carry a group heading are counted too; a table has a number where its section has more than one; indicators and outputs are counted within their expected accomplishment, in 5.1 the three service improvements first; the paragraphs of the summary are unnumbered and counted from its heading.", "constraints": {"required": true, "pattern": "^(cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+))(; (cover page|contents|summary, (heading|para\\. [0-9]+|table [12](, line [0-9]+)?)|para\\. [0-9]+( \\([a-h]\\))?( \\([ivx]+\\))?|[IV]+(\\.[A-F])?, heading( of para\\. [0-9]+)?|IV, footnote 1|III\\.[A-F], table( [12])?, line [0-9]+|VI\\.A, table, line [0-9]+|II\\.F, (component [1-5]|expected accomplishment [1-5]\\.[0-9]|indicators, column 1|[1-5]\\.[0-9], (indicator|output|service improvement) [0-9]+)))*$"}}
        ],
        "missingValues": [
          {"value": "", "label": "unknown"},
          {"value": "n/a", "label": "not applicable"},
          {"value": "n/r", "label": "not reported"},
          {"value": "n/c", "label": "not comparable"}
        ],
        "primaryKey": ["anomaly"],
        "foreignKeys": [
          {"fields": ["report"], "reference": {"resource": "reports", "fields": ["report"]}}
        ]
      }
    }
"""#,
    rows: #"""
anomaly,kind,subject,stated,computed,note,page,report,source
1,figures,unencumbered balance,"summary, para. 4: 150 万 (1.5 million) USD","III.A, line 28 and para. 111 (a): 1 549 000 USD, that is 155 万","agrees to one digit after the point of the million, not at the precision of the Chinese unit",3,A/75/623,"summary, para. 4; III.A, table, line 28; para. 111 (a)"
2,wording,"component 1, wording","summary, para. 1: 进行政治和解和执行机构改革","II.F, component 1: 实行政治和解和机构改革; para. 6: 进行政治和解和机构改革",three wordings; data use the heading of II.F,3,A/75/623,"summary, para. 1; para. 6; II.F, component 1"
3,wording,"budget year, form","summary, para. 3: 2018/2019 年度",elsewhere 2018/19 年度; four times 2018-2019 年度 in indicators of 2.2 and 2.4,one year in three forms; data use 2018/19,3,A/75/623,"summary, para. 3; II.F, 2.2, indicator 5; II.F, 2.2, indicator 6; II.F, 2.4, indicator 1; II.F, 2.4, indicator 2"
4,gap,budgeted voluntary contributions in kind,"summary, table 1, line 7: four empty cells","III.A, table, line 31: four dashes (nil)","same line, empty in one table and nil in the other",4,A/75/623,"summary, table 1, line 7; III.A, table, line 31"
5,statements,course of the elections,para. 13: no major incident,"para. 12: opposition leader, candidates, leaders and officials abducted, material destroyed",the two paragraphs weigh the incidents differently,6,A/75/623,para. 12; para. 13
6,statements,"adaptation plan, state reached",para. 9: its design was started,para. 57: designed and implementation begun; para. 42: planning of its implementation begun,three states of the same plan in the same period,6,A/75/623,para. 9; para. 42; para. 57
7,statements,indicator 1.4.6,fewer initiatives partly because tension led to a change of regime,"paras. 13-16: protests and unrest in Bamako to the end of June 2020, no change of regime in the period",a regime change in the period is told nowhere else in the report,6,A/75/623,"II.F, 1.4, indicator 6; para. 13; para. 14; para. 15; para. 16"
8,wording,"community violence reduction, term","paras. 17, 19 and 64: 减少社区暴力",paras. 32 and 35 (a): 减少族群暴力,"two terms for one programme; II.F uses the first, indicator 2.3.3 also 社区减少暴力",7,A/75/623,para. 17; para. 19; para. 32; para. 35 (a); para. 64
9,wording,"Operational Coordination Mechanism, term",para. 17: 业务协调机制,para. 18: 行动协调机制,"one body under two names; II.F, 2.1, output 2 has a third, 协调行动机制",7,A/75/623,"para. 17; para. 18; II.F, 2.1, output 2"
10,wording,"Mopti, spelling","paras. 14, 19, 26, 27, 28, 109: 莫普蒂","paras. 35, 42, 69: 莫普提; both in 2.4, indicator 4","one place, two Chinese spellings; data: Mopti",7,A/75/623,"para. 14; para. 35 (d); II.F, 2.4, indicator 4"
11,wording,"Ménaka, spelling",para. 19: 马纳卡,"paras. 23, 35, 63, 101: 梅纳卡","one place, two Chinese spellings; data: Ménaka",7,A/75/623,para. 19; para. 23
12,wording,"Douentza, spelling",para. 28: 杜恩扎 and 杜安扎; para. 20: 杜恩扎 and 东萨 (airport),para. 35 (d): 杜安扎,"one place, two or three spellings; that 东萨 is Douentza is likely, not certain; data: Douentza",7,A/75/623,para. 20; para. 28; para. 35 (d)
13,gap,dates without a year,"paras. 16, 17, 22, 23, 28, 30, 35 (c), 42, 53, 63, 69, 77: day or month only",the year is 2019 or 2020 by the performance period,in each case 2020 by context; data use 2020,7,A/75/623,para. 16; para. 17; para. 22; para. 23; para. 28; para. 30; para. 35 (c); para. 42; para. 53; para. 63; para. 69; para. 77
14,wording,"ministry of territorial administration, term",para. 23: 国土管理和地方分权部,para. 75: 国土管理和权力下放部,one ministry under two names,8,A/75/623,para. 23; para. 75
15,wording,thirty-ninth meeting of the Agreement Monitoring Committee,para. 30: 第 39 次会议 (meeting),para. 54: 第 39 届会议 (session),"one meeting, two terms; the fortieth is a session too",9,A/75/623,para. 30; para. 54
16,wording,"Bankass, spelling",para. 28: 班卡斯,para. 60: 邦卡,"one place, two Chinese spellings; data: Bankass",9,A/75/623,para. 28; para. 60
17,wording,"Bandiagara, spelling",para. 28: 班达卡拉,para. 60: 邦贾加拉,"one place, two Chinese spellings; data: Bandiagara",9,A/75/623,para. 28; para. 60
18,dates,dates of the legislative elections,para. 35 (c): 19 March and 29 April,paras. 12 and 53: 29 March and 19 April 2020,days swapped between the months; paras. 12 and 53 agree,10,A/75/623,para. 35 (c); para. 12; para. 53
19,figures,unmanned aerial vehicles not deployed,"para. 37: 6, as 3 short-range and medium-altitude in Kidal plus 6 mini in Gao less 3 additional in Timbuktu",para. 103 (a): 6 short-range and medium-altitude long-endurance vehicles,"number agrees only net (3 + 6 - 3 = 6), types differ",12,A/75/623,para. 37; para. 103 (a)
20,statements,integrated camp surveillance contract,para. 38: contract with the provider settled (敲定) at the end of the period,para. 105 (a): contract with the provider ended (终止),"opposite words for one contract, possibly one word of the original rendered twice",12,A/75/623,para. 38; para. 105 (a)
21,wording,"security systems, terms","para. 38: 信息融合系统 (information fusion), 加密网络 (encrypted network)","paras. 105 and 109: 信息汇总系统 (information collection), 安全网络 (secure network)",the same systems under two names each,12,A/75/623,para. 38; para. 105; para. 109
22,wording,"territorial police, term",para. 55: 领土警察,para. 65: 地区警察部队,probably one force under two names,14,A/75/623,para. 55; para. 65
23,statements,indicator 1.4.1,September 2019 plenary cancelled by the Government,para. 52: suspension after the cancelled September meeting owed to political differences among the Malian parties,emphasis of the cause differs; both give resumption in January 2020,14,A/75/623,"II.F, 1.4, indicator 1; para. 52"
24,figures,indicator 1.1.1,"7 workshops, 331 participants, of whom 108 women and youth","output 1.1.1: 7 workshops, 289 participants, of whom 137 women","same number of workshops for civil society, different attendance; 137 women exceed 108 women and youth together; place lists differ",15,A/75/623,"II.F, 1.1, indicator 1; II.F, 1.1, output 1"
25,measures,output 1.1.7,planned: 1 meeting with trade unions,"completed: 2 workshops with trade unions, one called additional","plan calls it a meeting, result a workshop",16,A/75/623,"II.F, 1.1, output 7"
26,statements,indicator 1.2.1,2018/19: 1 electoral code in full compliance,2019/20: only parts comply fully,a full baseline followed by partial compliance of the same code,17,A/75/623,"II.F, 1.2, indicator 1"
27,figures,output 1.2.2,11 workshops with 130 000 participants in total,about 11 818 participants per workshop,implausible attendance; likely slip,18,A/75/623,"II.F, 1.2, output 2"
28,gap,indicator 1.3.1,periods given: 2017/18 and 2019/20,no value for 2018/19,all other indicators give three periods,19,A/75/623,"II.F, 1.3, indicator 1"
29,label,indicator 1.3.2,achieved: 1 decision in all,target 3 commitments and decisions,"labelled achieved, yet 1 of 3; its own remark says fewer",19,A/75/623,"II.F, 1.3, indicator 2"
30,figures,indicator 1.4.1,monthly plenary meetings,target 11 in 2019/20,monthly would be 12,20,A/75/623,"II.F, 1.4, indicator 1"
31,gap,output 1.4.1,4 thematic subcommittee meetings held; no reason given,"indicator 1.4.2: monthly plenaries of the 4 subcommittees postponed, no number; target 12 each",indicator silent on the 4 meetings; output silent on the Committee meetings (5 in indicator 1.4.1),20,A/75/623,"II.F, 1.4, output 1; II.F, 1.4, indicator 1; II.F, 1.4, indicator 2"
32,label,indicator 2.1.1,fewer attacks,target 80 against 76 in 2018/19,indicator of a reduction with a target above the last baseline,23,A/75/623,"II.F, 2.1, indicator 1"
33,label,indicator 2.1.2,fewer attacks,target 175 against 106 in 2018/19; 149 reported as fewer,149 is below target but above the last baseline,23,A/75/623,"II.F, 2.1, indicator 2"
34,slip,output 2.1.2,否 对混合巡逻进行协调，原因是,否 / 原因是,"counted thing and remark run into one cell, the word for output missing",24,A/75/623,"II.F, 2.1, output 2"
35,figures,output 2.1.3,700 foot patrols in each main population centre planned,"1 267 foot patrols completed, called higher","plan is per centre, result a total; number of centres not given",24,A/75/623,"II.F, 2.1, output 3"
36,label,output 2.1.4,output higher than planned,operations with Mission participation: 12 of at least 24,"remark says higher beside a lower number; the plan makes coordinated operations part of those with participation, yet 21 exceed 12: the three numbers may be in another order than meant",24,A/75/623,"II.F, 2.1, output 4"
37,figures,output 2.1.7,"2 000 missions, on average 166 a month",166 x 12 = 1 992,average truncated (2 000 / 12 = 166.7),25,A/75/623,"II.F, 2.1, output 7"
38,slip,output 2.1.7,任务出较低的原因,任务 / 产出较低的原因,typing slip: one character missing and remark run into the counted thing,25,A/75/623,"II.F, 2.1, output 7"
39,figures,output 2.1.11,7 250 activities by the formula (2 x 9 x 5 x 50) + (2 + 9 x 5 x 50),as printed 4 500 + 2 252 = 6 752; with (2 + 9) x 5 x 50 it is 4 500 + 2 750 = 7 250,brackets missing in the printed formula,25,A/75/623,"II.F, 2.1, output 11"
40,label,indicator 2.2.1,number of incidents increased,1 911 casualties against 1 962 in 2018/19,"remark counts incidents, indicator casualties; a decrease from the baseline, an excess only over the target of 300",26,A/75/623,"II.F, 2.2, indicator 1"
41,slip,indicator 2.2.3,2018/19:,2018/19 年度:,"the word for budget year is missing (also in indicators 2.3.3, 3.3.2 and 5.1.1)",27,A/75/623,"II.F, 2.2, indicator 3; II.F, 2.3, indicator 3; II.F, 3.3, indicator 2; II.F, 5.1, indicator 1"
42,slip,indicator 2.2.5,2017/18: 适用 (applicable),不适用 (not applicable) meant,typing slip: negation missing,27,A/75/623,"II.F, 2.2, indicator 5"
43,label,indicator 2.2.3,"gradual return, achieved: 50 000 persons",2018/19: 286 252 persons; target 50 000,"the target, met exactly, is less than a fifth of the baseline; counted by another measure or a slip",27,A/75/623,"II.F, 2.2, indicator 3"
44,slip,output 2.2.6,145 社区联络人产出增加的原因,145 社区联络人 / 产出增加的原因,remark run into the counted thing,28,A/75/623,"II.F, 2.2, output 6"
45,figures,indicator 2.3.1,2018/19: 3 000 former combatants,2019/20: 2 171 processed in all (cumulative),a cumulative number below the number of the year before; the remark compares with the plan only,29,A/75/623,"II.F, 2.3, indicator 1"
46,label,indicator 2.3.3,number of beneficiaries increased,target 20 000 against 20 600 and 20 000,indicator of an increase with a target not above its baselines,29,A/75/623,"II.F, 2.3, indicator 3"
47,statements,output 2.3.10,"content changed owing to the successful launch of the disarmament, demobilization and reintegration programme","output 2.3.3 and indicator 2.3.2: reinsertion programme not started, national operations slow",successful launch beside slow operations and a programme not started,29,A/75/623,"II.F, 2.3, output 10; II.F, 2.3, output 3; II.F, 2.3, indicator 2"
48,figures,output 2.3.6,at most 20 000 direct beneficiaries planned,42 612 direct beneficiaries,a stated maximum exceeded by 22 612 (113 %) with 2 more projects (32 against 30),30,A/75/623,"II.F, 2.3, output 6"
49,slip,output 2.3.5,冠状病毒病疫情病的关系,冠状病毒病疫情的关系,typing slip: character repeated,30,A/75/623,"II.F, 2.3, output 5"
50,slip,output 2.3.9,8 驻扎营地这些活动,8 驻扎营地 / 这些活动,remark run into the counted thing; 重返社会 printed twice in the name of the initiative,30,A/75/623,"II.F, 2.3, output 9"
51,gap,indicator 2.4.2,achieved,no numbers given; target 1 action plan and 2 strategies,achievement stated without quantities,31,A/75/623,"II.F, 2.4, indicator 2"
52,label,indicator 2.4.3,higher share of women,"police 25, gendarmerie 9, National Guard 9.5 equal their targets; only armed forces 11 against 10","remark explains a higher share, three of four series are exactly on target",31,A/75/623,"II.F, 2.4, indicator 3"
53,figures,indicator 2.4.3,gendarmerie 2017/18: 5 per cent,"2018/19: 2 per cent, target 9",baseline falls by more than half without explanation,31,A/75/623,"II.F, 2.4, indicator 3"
54,label,indicator 2.4.4,achieved,"works on the satellite offices in Mopti, Gao and Timbuktu postponed",labelled achieved although the infrastructure part of the target was not met,31,A/75/623,"II.F, 2.4, indicator 4"
55,wording,"component 3, term","II.F, component 3: 组成部分 3",other four headings: 构成部分,a search for 构成部分 3 does not find it,33,A/75/623,"II.F, component 3"
56,figures,output 2.4.11,1 capacity-building workshop for 100 women planned,"2 workshops, each for 100 women",twice the plan without a remark; classifier printed before the counted thing,33,A/75/623,"II.F, 2.4, output 11"
57,gap,output 2.4.13,3 field visits planned in the centre,completed column speaks only of workshops and forums,field visits not reported,33,A/75/623,"II.F, 2.4, output 13"
58,statements,indicator 3.1.1 and output 3.1.1,"indicator: achieved, 1 periodic report submitted",output: neither advocacy meetings nor periodic report; postponed,the same periodic report is said to be submitted and not done,34,A/75/623,"II.F, 3.1, indicator 1; II.F, 3.1, output 1"
59,slip,heading of the indicators of 3.1,计划绩效指标 实际绩效指标 printed twice,printed once in all other tables,column heads repeated before a page break,34,A/75/623,"II.F, expected accomplishment 3.1"
60,measures,output 3.1.2,plan: weekly visits,result: 191 investigations,plan and result count different things; remark still says output increased,35,A/75/623,"II.F, 3.1, output 2"
61,statements,indicator 3.1.5,para. 73: CMA made significant progress in implementing its action plan,indicator: no number; signing postponed,progress claimed in the narrative is not measured in the indicator,35,A/75/623,"para. 73; II.F, 3.1, indicator 5"
62,label,indicator 3.2.3,achieved; target: network established and 1 statement,"network established, no statement issued",labelled achieved although the statement was not issued,37,A/75/623,"II.F, 3.2, indicator 3"
63,figures,indicator 3.2.4 and output 3.2.3,indicator target: 120 young people,output plan: 250 young people,different planned numbers for the same vocational training,38,A/75/623,"II.F, 3.2, indicator 4; II.F, 3.2, output 3"
64,slip,"paragraph 81, number",81.马里 (no space after the point),all other paragraphs have a space,typing slip,40,A/75/623,para. 81
65,figures,indicator 4.1.3 and output 4.1.5,"indicator: 113 peace dividend projects, plan 150","output: 113 quick-impact projects, plan about 110","same number as two kinds of projects: under the plan in one place, over it in the other; 113 + 42 = 155",40,A/75/623,"II.F, 4.1, indicator 3; II.F, 4.1, output 5"
66,measures,output 4.1.10,"plan: outreach, products, programmes and press conferences",result: also 4 quick-impact projects,an unplanned line of another kind; the report does not say whether the 4 are among the 113 of output 4.1.5,41,A/75/623,"II.F, 4.1, output 10; II.F, 4.1, output 5"
67,statements,indicator 4.2.3,2018/19: legislation for the framework adopted,2019/20: no progress because adoption of the law was delayed; output 4.2.3: legislative process at an early stage,baseline contradicts the result and the output,42,A/75/623,"II.F, 4.2, indicator 3; II.F, 4.2, output 3"
68,statements,indicator 4.2.2,no progress in implementing the follow-up programme,"reason given: the programming law was adopted on 24 December 2019, programming is under way",an adoption is given as the reason for lack of progress,42,A/75/623,"II.F, 4.2, indicator 2"
69,wording,"Justice Sector Orientation and Programming Act, name","4.2, indicator 2: 2020-2024 年司法部门指导和方案编制法 and 马里司法部门指导和方案编制法(2020-2024 年)","4.2, output 1: 司法部门方案编制法","one law under three names; day given in the indicator, month only in the output",42,A/75/623,"II.F, 4.2, indicator 2; II.F, 4.2, output 1"
70,statements,indicator 4.3.1,target: 4 prisons in the centre and north,"Gao, Mopti, Timbuktu and Koulikoro",Koulikoro is neither in the centre nor in the north,44,A/75/623,"II.F, 4.3, indicator 1"
71,figures,indicator 4.3.3 and output 4.3.3,indicator: 14 courts fully functioning,output: 15 courts,numbers of functioning courts differ,44,A/75/623,"II.F, 4.3, indicator 3; II.F, 4.3, output 3"
72,figures,indicator 4.3.4 and output 4.3.3,"indicator: 11 prisons fully functioning, 4 without staff",output: 15 prisons,numbers of functioning prisons differ (11 + 4 = 15),44,A/75/623,"II.F, 4.3, indicator 4; II.F, 4.3, output 3"
73,figures,indicator 5.1.3,2018/19: 12%,"2017/18: 25%, 2019/20: 27%",baseline looks like a slip; cannot be verified within the document,45,A/75/623,"II.F, 5.1, indicator 3"
74,measures,indicator 5.1.4 and indicator 5.1.5,baselines: from roster / from closing of the vacancy notice,targets: from the publication of the vacancy notice,starting points of the counted days differ between measure and target,45,A/75/623,"II.F, 5.1, indicator 4; II.F, 5.1, indicator 5"
75,gap,output 5.1.1,no yes or no printed,yes (the remark says implemented),entry missing in the completed column,46,A/75/623,"II.F, 5.1, service improvement 1"
76,figures,approved civilian personnel,"II.F, 5.1, output 8: at most 1 922 approved (819 + 904 + 2 + 197)","summary, table 2: 817 + 903 + 2 + 197 = 1 919",the output repeats the proposed numbers of para. 1 (819 and 754); 2 and 1 fewer were authorized; the vacancy rate of 8.0 per cent fits 817,47,A/75/623,"II.F, 5.1, output 8; summary, table 2; para. 1"
77,explained,budget serviced,"II.F, 5.1, output 7: planned 11.498 亿 (1 149.8 million) USD",done 1 138.5 million USD,"proposal of para. 1 and appropriation of para. 3; the Assembly cut it, service did not fall short",47,A/75/623,"II.F, 5.1, output 7; para. 1; para. 3"
78,figures,output 5.1.6,shortfall of 6 explained by 6 unmanned aerial vehicles,70 - 64 = 6 = 6 surveillance platforms + 6 unmanned - 6 additional rotary-wing,explanation omits the 6 surveillance platforms and the 6 additional rotary-wing aircraft,47,A/75/623,"II.F, 5.1, output 4; II.F, 5.1, output 6"
79,measures,output 5.1.12,plan: carry out 13 projects,13 projects started,"result counts projects started, plan projects carried out",48,A/75/623,"II.F, 5.1, output 12"
80,wording,output 5.1.17,4 970 万 litres of petrol (汽油),"oil products of all kinds, with oil and lubricants",the Chinese says petrol where all fuel is meant; parts add up to 49 736 385,48,A/75/623,"II.F, 5.1, output 17"
81,gap,output 5.1.20,plan: satellite and mobile telephone service plans,no result line,planned item without reported result,49,A/75/623,"II.F, 5.1, output 20"
82,explained,"military contingents, split","II.F, 5.1, output 29: 486 staff officers + 12 763 contingent personnel","para. 1 and summary, table 2, line 2: 13 249",486 + 12 763 = 13 249,50,A/75/623,"II.F, 5.1, output 29; para. 1; summary, table 2, line 2"
83,label,output 5.1.34,output overall higher,"special-purpose vehicles 150 < 172, armoured personnel carriers 11 < 12, contingent-owned 3 815 < 3 918",overall higher holds for United Nations-owned vehicles (1 008 > 996) only,51,A/75/623,"II.F, 5.1, output 34"
84,wording,output 5.1.33,plan: 非培训类差旅申请 (non-training travel requests),"result: 差旅申请 (travel requests), training apart",the word for non-training is missing in the result,51,A/75/623,"II.F, 5.1, output 33"
85,label,output 5.1.47,8 prophylaxis workshops followed by: output lower,8 > 4; persons 56 < 80,lower beside a higher number; the remark probably also covers the sessions before it,52,A/75/623,"II.F, 5.1, output 47"
86,measures,output 5.1.47,plan: post-exposure prophylaxis custodians (监护人),result: trainers (培训员),terms differ between plan and result,52,A/75/623,"II.F, 5.1, output 47"
87,label,output 5.1.47,5 mandatory sessions with remark: output higher,5 = 5; persons 165 > 100,higher is true of participants only,52,A/75/623,"II.F, 5.1, output 47"
88,slip,output 5.1.44 and output 5.1.45,56 investigation reports and 18 disciplinary actions under remedial action,they belong by nature to enforcement,lines may be printed in the wrong row,52,A/75/623,"II.F, 5.1, output 44; II.F, 5.1, output 45"
89,gap,output 5.1.48,plan: quarterly campaigns and World AIDS Day,no result line for either,planned items without reported result,53,A/75/623,"II.F, 5.1, output 48"
90,gap,total of redeployments,"III.B, table, line 4: empty cell",26 981 + 11 852 - 38 833 = 0,the nil total is not printed,55,A/75/623,"III.B, table, line 4"
91,explained,operational costs: revised distribution and expenditure,"III.B, table, line 3: 420 425","III.A, table, line 27: 418 875.6","groups I and II were revised to exactly what was spent, so the unencumbered balance stays in group III",55,A/75/623,"III.B, table, line 3; III.A, table, line 27"
92,statements,"redeployment from group III, reasons","para. 86: lower requirements under air operations, through (a) aircraft, (b) technology support, (c) freight and programmes","paras. 105 and 108: (b) is communications and information technology, (c) other supplies, services and equipment; summary, para. 4 says operational costs",the sentence puts three classes under air operations,55,A/75/623,"para. 86; summary, para. 4; para. 105; para. 108"
93,statements,"redeployment from group III, cause of missing surveillance platforms","summary, para. 4, para. 86 and 2.1, output 7: procurement difficulties","paras. 37 and 103 (b) and 5.1, outputs 4 and 5: an unkept pledge of a troop contributor and a long commercial process",cause differs within the report,55,A/75/623,"para. 86; summary, para. 4; para. 37; para. 103 (b); II.F, 2.1, output 7; II.F, 5.1, output 4; II.F, 5.1, output 5"
94,gap,monthly expenditure pattern,III.C announces the pattern by month,no figure in the text; para. 87 describes it in words,a chart that the text edition does not hold,56,A/75/623,"III.C, heading; para. 87"
95,wording,"mission factor, term","III.E, table 2, line 3: 超常作业条件因素","lines 2, 4 and 6: 因数",kept as printed in factor_zh,57,A/75/623,"III.E, table 2, line 3"
96,gap,incremental transportation factor,"III.E, table 2, line 6: 0.0-5.0, no dates",lines 2-4: effective and reviewed dates,dates not reported,57,A/75/623,"III.E, table 2, line 6"
97,figures,budgeted vacancy rate of international staff,para. 92: 10.3 per cent,"II.F, 5.1, indicator 2: target 15 per cent, plus or minus 3",two planned rates for the same posts; the actual rate (8.0 and 8 per cent) agrees,58,A/75/623,"para. 92; II.F, 5.1, indicator 2"
98,gap,budgeted vacancy rates,"paras. 88, 91, 95: none for military observers, formed police units, temporary positions; para. 94: international Volunteers only","paras. 89, 90, 92, 93, 94 and 96 give the others",not reported,58,A/75/623,para. 88; para. 91; para. 94; para. 95
99,figures,generator fuel budgeted,para. 99 (a): 2 550 万 (25.5 million) litres,"II.F, 5.1, output 17: 25 554 162 litres, which rounds to 2 555 万 or 25.6 million","cut off, not rounded; the actual 2 240 万 agrees with 22 427 375 in the same way",60,A/75/623,"para. 99 (a); II.F, 5.1, output 17"
100,gap,vehicle fuel consumed,para. 102 (a): only a lower price per litre,"II.F, 5.1, output 17: 11 721 894 litres against 10 625 270 planned",section IV does not name the higher consumption (1 096 624 litres) among drivers of ground transportation,60,A/75/623,"para. 102 (a); II.F, 5.1, output 17"
101,figures,quick-impact projects carried out,para. 110: fewer projects than budgeted,"II.F, 4.1, output 5: 113 against about 110 planned","variance analysis says fewer, framework says more",62,A/75/623,"para. 110; II.F, 4.1, output 5"
102,wording,"General Assembly requests, subsection",VI.A is the only subsection of section VI,no VI.B follows,a lettered heading without a sister,63,A/75/623,"VI.A, heading"
103,label,output 5.1.47,the line of military and police personnel sensitized is followed by: output higher,"6 901 < 7 000; programmes 71 > 30","higher is true of the programmes only, not of the people reached",52,A/75/623,"II.F, 5.1, output 47"

"""#),
]
