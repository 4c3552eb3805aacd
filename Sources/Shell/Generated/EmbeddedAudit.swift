// swift-format-ignore-file
// Made from the saved queries by `make data`. Do not edit.

extension EmbeddedQuery {
  /// Those that audit the data.
  static let audit: [EmbeddedQuery] = [
    EmbeddedQuery(
      name: "audit/achieved-labels.mql",
      text: #"""
-- Does what the report says of each indicator fit its numbers: 'achieved' where every target was met, 'not
-- achieved' where none was? A label that its measures deny is an anomaly, and each such anomaly is of one that
-- they deny. Three are: anomalies 29, 54 and 62 (achieved in print, though a target was missed).
WITH judged AS (
  SELECT i.indicator, i.achieved, bool_or(p.met = 'no') AS any_missed, bool_or(p.met = 'yes') AS any_met
  FROM indicators AS i
  JOIN indicator_performance AS p ON p.indicator = i.indicator
  GROUP BY i.indicator, i.achieved
)
ASSERT coalesce((j.achieved = 'achieved' AND j.any_missed) OR (j.achieved = 'not achieved' AND j.any_met), FALSE)
  = (a.anomaly IS NOT NULL)
FROM judged AS j
LEFT JOIN anomalies AS a ON a.subject = 'indicator ' || j.indicator AND a.anomaly IN (29, 54, 62),
'a label is denied by its numbers only where an anomaly says so';

"""#),
    EmbeddedQuery(
      name: "audit/appropriation.mql",
      text: #"""
-- Was apportioned what was appropriated? The gross and the net appropriation of paragraph 3, in United States
-- dollars, against the totals of section III.A, and the difference of the two against the income from staff
-- assessment.
WITH stated AS (
  SELECT 'gross' AS figure, gross AS amount FROM budget_stages WHERE stage = 'appropriation'
  UNION ALL
  SELECT 'net', net FROM budget_stages WHERE stage = 'appropriation'
  UNION ALL
  SELECT 'deduction', gross - net FROM budget_stages WHERE stage = 'appropriation'
)
ASSERT s.amount = t.apportionment
FROM stated AS s
JOIN budget_totals AS t ON t.kind = s.figure AND t.totals_of = 'budget_lines',
'what was appropriated is what was apportioned';

"""#),
    EmbeddedQuery(
      name: "audit/assembly-actions.mql",
      text: #"""
-- Does section V ask the General Assembly to decide on the amounts of section III, in United States dollars? The
-- unencumbered balance against the variance of the gross requirements, the other revenue against the total of
-- other income and against its own parts, each part against its item, and each item that is not nil among the
-- parts.
ASSERT a.amount = t.variance
FROM assembly_actions AS a
CROSS JOIN budget_totals AS t
WHERE a.item = 'Unencumbered balance' AND t.kind = 'gross',
'the balance to be credited is the variance of the gross requirements';

ASSERT a.amount = t.amount
FROM assembly_actions AS a
CROSS JOIN budget_totals AS t
WHERE a.item = 'Other revenue' AND t.totals_of = 'other_income',
'the other revenue to be credited is the total of other income';

ASSERT a.amount = p.amount
FROM assembly_actions AS a
JOIN (SELECT letter, sum(amount) AS amount FROM assembly_action_parts GROUP BY letter) AS p ON p.letter = a.letter,
'the parts of an action add up to it';

ASSERT p.amount IS NOT DISTINCT FROM i.amount
FROM assembly_action_parts AS p
FULL JOIN (SELECT item, amount FROM other_income WHERE amount <> 0) AS i ON i.item = p.item,
'each part is an item of other income, and each item a part';

"""#),
    EmbeddedQuery(
      name: "audit/budget-net-requirements.mql",
      text: #"""
-- Do the rows beneath the classes follow from each other: gross requirements less staff assessment income are
-- net requirements, and gross requirements with budgeted contributions in kind are the total? In thousands of
-- United States dollars.
WITH rows_beneath AS (
  SELECT printed_in, kind, 'apportionment' AS figure, apportionment AS stated FROM budget_totals
  WHERE totals_of = 'budget_lines'
  UNION ALL
  SELECT printed_in, kind, 'expenditure', expenditure FROM budget_totals WHERE totals_of = 'budget_lines'
  UNION ALL
  SELECT printed_in, kind, 'variance', variance FROM budget_totals WHERE totals_of = 'budget_lines'
),
followed AS (
  SELECT printed_in, figure,
    max(stated) FILTER (WHERE kind = 'gross') AS gross,
    max(stated) FILTER (WHERE kind = 'deduction') AS deduction,
    max(stated) FILTER (WHERE kind = 'net') AS net
  FROM rows_beneath
  GROUP BY printed_in, figure
)
ASSERT net ~= gross - deduction FROM followed, 'net requirements are gross requirements less staff assessment';

WITH rows_beneath AS (
  SELECT printed_in, kind, 'apportionment' AS figure, apportionment AS stated FROM budget_totals
  WHERE totals_of = 'budget_lines'
  UNION ALL
  SELECT printed_in, kind, 'expenditure', expenditure FROM budget_totals WHERE totals_of = 'budget_lines'
  UNION ALL
  SELECT printed_in, kind, 'variance', variance FROM budget_totals WHERE totals_of = 'budget_lines'
),
followed AS (
  SELECT printed_in, figure,
    max(stated) FILTER (WHERE kind = 'gross') AS gross,
    coalesce(max(stated) FILTER (WHERE kind = 'voluntary'), 0) AS voluntary,
    max(stated) FILTER (WHERE kind = 'total') AS total
  FROM rows_beneath
  GROUP BY printed_in, figure
)
ASSERT total ~= gross + voluntary FROM followed, 'the total is gross requirements with contributions in kind';

"""#),
    EmbeddedQuery(
      name: "audit/budget-percentages.mql",
      text: #"""
-- Is every printed percentage of section III what its figures give, as far as rounding lets it be? The variance of
-- each class, subtotal and total as a share of its apportionment (nil where nothing was apportioned), and the
-- redeployed funds as a share of the appropriation.
ASSERT variance / apportionment TO [percent] ~= variance_percent FROM budget_lines WHERE apportionment <> 0,
'the variance of a class as a share of its apportionment';

ASSERT variance_percent = 0 FROM budget_lines WHERE apportionment = 0,
'the share is nil where nothing was apportioned';

ASSERT variance / apportionment TO [percent] ~= variance_percent FROM budget_totals WHERE apportionment <> 0,
'the variance of a total as a share of its apportionment';

ASSERT variance_percent = 0 FROM budget_totals WHERE apportionment = 0,
'the share is nil where nothing was apportioned';

ASSERT r.redeployed / r.original TO [percent] ~= t.redeployed_percent
FROM budget_totals AS t
CROSS JOIN (
  SELECT sum(redeployed) FILTER (WHERE redeployed > 0) AS redeployed, sum(original) AS original FROM redeployments
) AS r
WHERE t.kind = 'share',
'the redeployed funds as a share of the appropriation';

"""#),
    EmbeddedQuery(
      name: "audit/budget-printed-twice.mql",
      text: #"""
-- Does the table of the summary repeat the subtotals and totals of section III.A? Each row that is printed twice
-- has the same figures in both, or anomaly 4 explains it: the summary leaves the cells of the budgeted voluntary
-- contributions in kind empty, where section III.A prints nil.
ASSERT (s.line IS NOT NULL AND s.apportionment IS NOT DISTINCT FROM t.apportionment
    AND s.expenditure IS NOT DISTINCT FROM t.expenditure AND s.variance IS NOT DISTINCT FROM t.variance
    AND s.variance_percent IS NOT DISTINCT FROM t.variance_percent)
  = (a.anomaly IS NULL)
FROM budget_totals AS t
LEFT JOIN (
  SELECT *, coalesce(category, kind) AS subject FROM budget_totals WHERE printed_in = 'summary, table 1'
) AS s ON s.kind = t.kind AND s.subject = coalesce(t.category, t.kind)
LEFT JOIN anomalies AS a ON a.anomaly = 4 AND t.kind = 'voluntary'
WHERE t.printed_in = 'III.A, table',
'the summary repeats section III.A, except where anomaly 4 says so';

"""#),
    EmbeddedQuery(
      name: "audit/budget-totals.mql",
      text: #"""
-- Does every printed subtotal and total of the budget equal the sum of the classes that it adds up? Each of the
-- summary and of section III.A, in thousands of United States dollars.
ASSERT t.apportionment ~= b.apportionment
FROM budget_totals AS t
JOIN (SELECT category, sum(apportionment) AS apportionment FROM budget_lines GROUP BY category) AS b
  ON b.category = t.category
WHERE t.totals_of = 'budget_lines' AND t.kind = 'subtotal',
'each subtotal of apportionments is the sum of its classes';

ASSERT t.expenditure ~= b.expenditure
FROM budget_totals AS t
JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category) AS b
  ON b.category = t.category
WHERE t.totals_of = 'budget_lines' AND t.kind = 'subtotal',
'each subtotal of expenditures is the sum of its classes';

ASSERT t.variance ~= b.variance
FROM budget_totals AS t
JOIN (SELECT category, sum(variance) AS variance FROM budget_lines GROUP BY category) AS b ON b.category = t.category
WHERE t.totals_of = 'budget_lines' AND t.kind = 'subtotal',
'each subtotal of variances is the sum of its classes';

ASSERT t.apportionment ~= b.apportionment
FROM budget_totals AS t
CROSS JOIN (SELECT sum(apportionment) AS apportionment FROM budget_lines) AS b
WHERE t.totals_of = 'budget_lines' AND t.kind IN ('gross', 'total'),
'each total of apportionments is the sum of the classes';

ASSERT t.expenditure ~= b.expenditure
FROM budget_totals AS t
CROSS JOIN (SELECT sum(expenditure) AS expenditure FROM budget_lines) AS b
WHERE t.totals_of = 'budget_lines' AND t.kind IN ('gross', 'total'),
'each total of expenditures is the sum of the classes';

ASSERT t.variance ~= b.variance
FROM budget_totals AS t
CROSS JOIN (SELECT sum(variance) AS variance FROM budget_lines) AS b
WHERE t.totals_of = 'budget_lines' AND t.kind IN ('gross', 'total'),
'each total of variances is the sum of the classes';

"""#),
    EmbeddedQuery(
      name: "audit/budget-variances.mql",
      text: #"""
-- Is every printed variance the apportionment less the expenditure? Each class, subtotal and total, in thousands of
-- United States dollars.
ASSERT apportionment - expenditure ~= variance FROM budget_lines;

ASSERT apportionment - expenditure ~= variance
FROM budget_totals
WHERE totals_of = 'budget_lines' AND apportionment IS NOT NULL;

ASSERT (apportionment IS NULL) = (variance IS NULL) AND (expenditure IS NULL) = (variance IS NULL)
FROM budget_totals
WHERE totals_of = 'budget_lines',
'a row has all three figures or none';

"""#),
    EmbeddedQuery(
      name: "audit/dates-printed-twice.mql",
      text: #"""
-- Does the report date the rounds of the legislative elections the same wherever it does? Not so, as anomaly 18
-- explains: paragraph 35 (c) swaps the days of the two months. So there are as many dates beyond the two rounds as
-- the anomaly makes, and it is told.
ASSERT (SELECT count(*) FROM events WHERE description LIKE 'Legislative elections, %') - 2
  = 2 * (SELECT count(*) FROM anomalies WHERE kind = 'dates' AND subject LIKE '%legislative elections'),
'the rounds of the elections are dated twice only as anomaly 18 says';

ASSERT extract(day FROM e.starts_on) = extract(day FROM f.starts_on)
FROM events AS e
JOIN events AS f ON extract(month FROM f.starts_on) <> extract(month FROM e.starts_on)
  AND f.description LIKE 'Legislative elections, % date given in para. 35 (c)'
  AND extract(day FROM f.starts_on) = extract(day FROM e.starts_on)
WHERE e.description LIKE 'Legislative elections, % round%',
'the days of paragraph 35 (c) are those of the rounds, swapped';

"""#),
    EmbeddedQuery(
      name: "audit/dates.mql",
      text: #"""
-- Are the dates possible: each event begins before it ends and stands in the order of time, budget years run from
-- July to June and follow each other, no document is younger than the report, no factor applies before it was
-- reviewed?
ASSERT coalesce(starts_on, ends_on) IS NOT NULL FROM events, 'each event has a date';
ASSERT starts_on <= ends_on FROM events WHERE starts_on IS NOT NULL AND ends_on IS NOT NULL,
'no event ends before it starts';
ASSERT coalesce(f.starts_on, f.ends_on) <= coalesce(e.starts_on, e.ends_on)
FROM events AS e
JOIN events AS f ON f.event = e.event - 1,
'events stand in the order of time';
ASSERT coalesce(e.starts_on, e.ends_on) BETWEEN DATE '2015-01-01' AND r.dated_on
FROM events AS e
CROSS JOIN reports AS r
WHERE e.date_precision <> 'year',
'events lie between 2015 and the date of the report';
ASSERT starts_on = ends_on
FROM events
WHERE date_precision = 'day' AND starts_on IS NOT NULL AND ends_on IS NOT NULL AND event NOT IN (22, 26, 59),
'an event of one day begins and ends on it';
ASSERT starts_on = starts(period) AND ends_on = ends(period) FROM periods, 'budget years run from July to June';
ASSERT n.period IS NOT NULL
FROM periods AS p
LEFT JOIN periods AS n ON n.period = next(p.period)
WHERE p.role <> 'following',
'each budget year is followed by the next';
ASSERT d.adopted_on <= r.dated_on
FROM documents AS d
JOIN reports AS r ON r.report = d.report
WHERE d.adopted_on IS NOT NULL,
'no document is younger than the report';
ASSERT s.dated_on IS NOT DISTINCT FROM d.adopted_on
FROM budget_stages AS s
JOIN documents AS d ON d.symbol = s.document,
'each stage of the budget has the date of its document';
ASSERT (effective_on IS NULL) = (reviewed_on IS NULL) AND coalesce(effective_on >= reviewed_on, TRUE)
FROM mission_factors,
'no factor applies before it was reviewed';
ASSERT r.as_at = p.ends_on
FROM recommendations AS r
CROSS JOIN (SELECT ends_on FROM periods WHERE role = 'reported') AS p,
'recommendations are counted at the end of the budget year';

"""#),
    EmbeddedQuery(
      name: "audit/equipment-totals.mql",
      text: #"""
-- Do the costs of contingent-owned equipment add up to their printed subtotals and total, and does no class of
-- personnel spend more on equipment than it spent at all? In thousands of United States dollars.
ASSERT e.expenditure ~= t.expenditure
FROM budget_totals AS t
LEFT JOIN (SELECT kind, sum(expenditure) AS expenditure FROM equipment_costs GROUP BY kind) AS e
  ON e.kind = t.category
WHERE t.totals_of = 'equipment_costs' AND t.kind = 'subtotal',
'each subtotal is the sum of its costs';

ASSERT (SELECT sum(expenditure) FROM equipment_costs) ~= expenditure
FROM budget_totals
WHERE totals_of = 'equipment_costs' AND kind = 'total',
'the total is the sum of all costs';

ASSERT e.expenditure <= b.expenditure
FROM (SELECT contingent, sum(expenditure) AS expenditure FROM equipment_costs GROUP BY contingent) AS e
LEFT JOIN budget_lines AS b ON b.class = e.contingent,
'equipment costs no class more than it spent';

"""#),
    EmbeddedQuery(
      name: "audit/figures-printed-twice.mql",
      text: #"""
-- Do figures that the report gives in two places agree: of an indicator and of an output, of the framework and of
-- the table of personnel, of section IV and of the framework? Each pair does, or an
-- anomaly explains it (24, 63, 65, 71, 72, 76, 97 and 99). Litres of section IV are printed in hundreds of thousands, and
-- compared so.
WITH figures AS (
  SELECT 'result ' || output || ': ' || item AS figure, quantity AS value FROM results
  UNION ALL
  SELECT 'women ' || output || ': ' || item, women FROM results WHERE women IS NOT NULL
  UNION ALL
  SELECT 'plan ' || output || ': ' || item, quantity FROM planned_quantities
  UNION ALL
  SELECT 'target ' || indicator || ': ' || series, value FROM indicator_values WHERE kind = 'target'
  UNION ALL
  SELECT 'actual ' || indicator || ': ' || series, value FROM indicator_values
  WHERE kind = 'actual' AND period = '2019/20'
  UNION ALL
  SELECT 'paragraph ' || paragraph || ': ' || measure, value FROM paragraph_figures WHERE paragraph IN (22, 37)
  UNION ALL
  SELECT 'authorized: ' || coalesce(parent, category), sum(authorized) FROM personnel
  WHERE kind = 'category'
  GROUP BY coalesce(parent, category)
  UNION ALL
  SELECT 'authorized: civilian personnel', sum(authorized) FROM personnel WHERE line BETWEEN 5 AND 14
  UNION ALL
  SELECT 'average: ' || category, actual FROM personnel WHERE kind = 'category'
  UNION ALL
  SELECT 'average: contingents and formed police units without staff officers', sum(quantity)
  FROM (
    SELECT actual AS quantity FROM personnel WHERE category IN ('Military contingents', 'Formed police units')
    UNION ALL
    SELECT -quantity FROM results WHERE output = '5.1.32' AND item = 'military staff officers'
  ) AS supplied
  UNION ALL
  SELECT 'vacant: ' || category, vacancy_percent / 1 [percent] FROM personnel
  UNION ALL
  SELECT 'budgeted vacant: ' || category, budgeted_vacancy_percent / 1 [percent] FROM personnel
  UNION ALL
  SELECT 'driver: ' || measure, actual FROM driver_figures
  UNION ALL
  SELECT 'budgeted driver: ' || measure, budgeted FROM driver_figures
  UNION ALL
  SELECT 'plan in 100 000: ' || item, 100000 * round(quantity / 100000, 0) FROM planned_quantities
  WHERE output = '5.1.17'
  UNION ALL
  SELECT 'result in 100 000: ' || item, 100000 * round(quantity / 100000, 0) FROM results WHERE output = '5.1.17'
  UNION ALL
  SELECT 'share of planned flight hours flown', round(100 * r.quantity / p.quantity, 0)
  FROM results AS r
  JOIN planned_quantities AS p ON p.output = r.output AND p.item = r.item
  WHERE r.output = '5.1.5' AND r.item = 'flight hours'
),
pairs (one, other, anomaly) AS (
  VALUES
    ('actual 1.1.1: workshops held', 'result 1.1.1: workshops', NULL),
    ('actual 1.1.1: workshop participants', 'result 1.1.1: participants', 24),
    ('actual 1.1.2: women participating in the peace process',
      'paragraph 22: women leaders at the high-level workshop', NULL),
    ('target 2.2.5: municipal reconciliation committees established',
      'plan 2.2.8: municipal reconciliation committees', NULL),
    ('target 2.2.6: women and girls reached by HIV awareness and services', 'plan 2.2.14: women and girls', NULL),
    ('actual 2.2.6: women and girls reached by HIV awareness and services', 'result 2.2.14: women and girls', NULL),
    ('target 2.3.1: former combatants processed', 'plan 2.3.2: former combatants processed', NULL),
    ('actual 2.3.1: former combatants processed', 'result 2.3.2: former combatants processed', NULL),
    ('actual 2.3.1: former combatants processed', 'result 2.3.1: combatants supported', NULL),
    ('target 2.3.2: former combatants in reinsertion projects', 'plan 2.3.3: former combatants reinserted', NULL),
    ('target 2.3.3: direct beneficiaries of community violence reduction', 'plan 2.3.6: direct beneficiaries', NULL),
    ('actual 2.3.3: direct beneficiaries of community violence reduction',
      'result 2.3.6: direct beneficiaries', NULL),
    ('actual 2.3.3: women among direct beneficiaries', 'women 2.3.6: direct beneficiaries', NULL),
    ('actual 3.1.2: cases referred to national authorities',
      'result 3.1.3: human rights cases referred to the Ministry of Justice', NULL),
    ('target 3.2.4: vulnerable young people given vocational training and sensitization',
      'plan 3.2.3: vulnerable young people given vocational training', 63),
    ('actual 3.2.4: young people reached by regional sessions on violent extremism',
      'result 3.2.3: young people attending regional sessions', NULL),
    ('actual 3.2.4: young women reached by regional sessions',
      'result 3.2.3: young women attending regional sessions', NULL),
    ('actual 3.2.4: young men reached by regional sessions',
      'result 3.2.3: young men attending regional sessions', NULL),
    ('actual 3.2.4: regional sessions on violent extremism',
      'result 3.2.3: regional sessions on violent extremism', NULL),
    ('target 4.1.3: peace dividend projects implemented', 'plan 4.1.5: quick-impact projects', 65),
    ('actual 4.1.3: peace dividend projects implemented', 'result 4.1.5: quick-impact projects', NULL),
    ('target 4.3.3: courts fully functioning', 'plan 4.3.3: courts', NULL),
    ('actual 4.3.3: courts fully functioning', 'result 4.3.3: courts', 71),
    ('target 4.3.4: prisons fully functioning', 'plan 4.3.3: prisons', NULL),
    ('actual 4.3.4: prisons fully functioning', 'result 4.3.3: prisons', 72),
    ('actual 5.1.1: approved flight hours utilized', 'share of planned flight hours flown', NULL),
    ('actual 5.1.1: surveillance platforms not deployed',
      'result 5.1.5: manned surveillance platforms not deployed', NULL),
    ('actual 5.1.1: surveillance platforms not deployed',
      'paragraph 37: manned intelligence, surveillance and reconnaissance platforms not deployed', NULL),
    ('paragraph 37: unmanned aerial vehicles not deployed', 'driver: unmanned aerial vehicles not deployed', NULL),
    ('result 2.1.7: unmanned aerial vehicles not deployed', 'driver: unmanned aerial vehicles not deployed', NULL),
    ('result 5.1.4: unmanned aerial vehicles not deployed', 'driver: unmanned aerial vehicles not deployed', NULL),
    ('result 5.1.4: rotary-wing aircraft', 'result 5.1.6: rotary-wing aircraft', NULL),
    ('result 5.1.4: fixed-wing aircraft', 'result 5.1.6: fixed-wing aircraft', NULL),
    ('result 5.1.4: unmanned aerial vehicles', 'result 5.1.6: unmanned aerial vehicles', NULL),
    ('plan 5.1.4: aircraft', 'plan 5.1.6: aircraft', NULL),
    ('target 5.1.2: authorized international posts vacant', 'budgeted vacant: International staff', 97),
    ('actual 5.1.2: authorized international posts vacant', 'vacant: International staff', NULL),
    ('plan 5.1.8: civilian personnel', 'authorized: civilian personnel', 76),
    ('plan 5.1.8: international staff', 'authorized: International staff', 76),
    ('plan 5.1.8: national staff', 'authorized: National staff', 76),
    ('plan 5.1.8: temporary positions', 'authorized: Temporary positions', NULL),
    ('plan 5.1.8: United Nations Volunteers', 'authorized: United Nations Volunteers', NULL),
    ('plan 5.1.29: military observers', 'authorized: Military observers', NULL),
    ('plan 5.1.29: United Nations police officers', 'authorized: United Nations police', NULL),
    ('plan 5.1.29: formed police unit personnel', 'authorized: Formed police units', NULL),
    ('plan 5.1.29: government-provided personnel', 'authorized: Government-provided personnel', NULL),
    ('result 5.1.29: military observers', 'average: Military observers', NULL),
    ('result 5.1.29: military contingent personnel, including staff officers', 'average: Military contingents', NULL),
    ('result 5.1.29: United Nations police officers', 'average: United Nations police', NULL),
    ('result 5.1.29: formed police unit personnel', 'average: Formed police units', NULL),
    ('result 5.1.29: government-provided personnel', 'average: Government-provided personnel', NULL),
    ('result 5.1.31: military contingent and formed police unit personnel supplied',
      'average: contingents and formed police units without staff officers', NULL),
    ('result 5.1.32: military observers', 'average: Military observers', NULL),
    ('result 5.1.32: United Nations police officers', 'average: United Nations police', NULL),
    ('result 5.1.32: government-provided personnel', 'average: Government-provided personnel', NULL),
    ('budgeted driver: generator fuel consumed', 'plan in 100 000: fuel for generators and other facilities', 99),
    ('driver: generator fuel consumed', 'result in 100 000: fuel for generators and other facilities', NULL)
)
ASSERT (f.value = g.value) = (p.anomaly IS NULL)
FROM pairs AS p
LEFT JOIN figures AS f ON f.figure = p.one
LEFT JOIN figures AS g ON g.figure = p.other,
'figures that are printed twice agree, except where an anomaly says so';

"""#),
    EmbeddedQuery(
      name: "audit/formulas.mql",
      text: #"""
-- Does each number of the plan that the report computes by a formula come out as printed? The factors stand
-- apart in planned_quantities as context. Each does, or an anomaly explains why it does not:
-- an average a month that is cut off, not rounded (anomaly 37), and a formula whose brackets are missing
-- (anomaly 39).
WITH factors AS (
  SELECT output,
    max(quantity) FILTER (WHERE role = 'quantity') AS stated,
    max(quantity) FILTER (WHERE item LIKE '%per location' OR item LIKE '%per region' OR item LIKE '%per month'
      OR item LIKE 'patrols per %' OR item LIKE 'long-range patrols per %' OR item = 'visits per cantonment site')
      AS each,
    max(quantity) FILTER (WHERE item IN ('days of patrolling', 'weeks')) AS times,
    max(quantity) FILTER (WHERE item = 'days per week') AS days,
    max(quantity) FILTER (WHERE item IN ('team sites', 'formed police units')) AS units,
    max(quantity) FILTER (WHERE item = 'cantonment sites') AS sites,
    max(quantity) FILTER (WHERE item = 'Malian security forces locations') AS locations,
    max(quantity) FILTER (WHERE item = 'national training institutions') AS institutions,
    max(quantity) FILTER (WHERE item = 'national special units') AS special_units
  FROM planned_quantities
  GROUP BY output
),
computed AS (
  SELECT output, stated, 'each x 12 months' AS formula, each * 12 AS computed, 37 AS anomaly
  FROM factors
  WHERE output IN ('2.1.1', '2.1.7')
  UNION ALL
  SELECT output, stated, 'each x days x sites', each * times * units, NULL FROM factors WHERE output = '2.1.10'
  UNION ALL
  SELECT output, stated, '(2 x 9 x 5 x 50) + (2 + 9 x 5 x 50)',
    locations * units * days * times + (institutions + special_units * days * times), 39
  FROM factors
  WHERE output = '2.1.11'
  UNION ALL
  SELECT output, stated, 'each x units x days x weeks', each * units * days * times, NULL
  FROM factors
  WHERE output = '2.2.12'
  UNION ALL
  SELECT output, stated, 'each x units x weeks', each * units * times, NULL FROM factors WHERE output = '2.2.13'
  UNION ALL
  SELECT output, stated, 'each x sites', each * sites, NULL FROM factors WHERE output = '2.3.9'
)
ASSERT (c.stated = c.computed) = (a.anomaly IS NULL)
FROM computed AS c
LEFT JOIN anomalies AS a ON a.anomaly = c.anomaly AND c.output <> '2.1.1',
'a formula comes out as printed, except where an anomaly says so';

"""#),
    EmbeddedQuery(
      name: "audit/income-totals.mql",
      text: #"""
-- Do the items of other income and of the contributions outside the budget add up to their printed totals? In
-- thousands of United States dollars.
ASSERT (SELECT sum(amount) FROM other_income) ~= amount FROM budget_totals WHERE totals_of = 'other_income';
ASSERT (SELECT sum(amount) FROM non_budgeted_contributions) ~= amount
FROM budget_totals
WHERE totals_of = 'non_budgeted_contributions';

"""#),
    EmbeddedQuery(
      name: "audit/indicator-performance.mql",
      text: #"""
-- Does the view indicator_performance say what indicator_values says? Each of its measures with its baselines,
-- target, qualifier, tolerance and actual value, put together anew.
WITH anew AS (
  SELECT indicator, series,
    max(value) FILTER (WHERE period = '2017/18' AND kind = 'actual') AS baseline_2017_18,
    max(value) FILTER (WHERE period = '2018/19' AND kind = 'actual') AS baseline_2018_19,
    max(value) FILTER (WHERE period = '2019/20' AND kind = 'target') AS target,
    max(qualifier) FILTER (WHERE period = '2019/20' AND kind = 'target') AS target_qualifier,
    max(tolerance) FILTER (WHERE period = '2019/20' AND kind = 'target') AS tolerance,
    max(value) FILTER (WHERE period = '2019/20' AND kind = 'actual') AS actual
  FROM indicator_values
  GROUP BY indicator, series
)
ASSERT p.indicator IS NOT NULL AND a.indicator IS NOT NULL AND s.indicator IS NOT NULL
  AND p.baseline_2017_18 IS NOT DISTINCT FROM a.baseline_2017_18
  AND p.baseline_2018_19 IS NOT DISTINCT FROM a.baseline_2018_19
  AND p.target IS NOT DISTINCT FROM a.target
  AND p.target_qualifier IS NOT DISTINCT FROM a.target_qualifier
  AND p.tolerance IS NOT DISTINCT FROM a.tolerance
  AND p.actual IS NOT DISTINCT FROM a.actual
  AND p.better IS NOT DISTINCT FROM s.better
  AND p.unit IS NOT DISTINCT FROM s.unit
FROM indicator_performance AS p
FULL JOIN anew AS a ON a.indicator = p.indicator AND a.series = p.series
LEFT JOIN indicator_series AS s ON s.indicator = p.indicator AND s.series = p.series,
'a measure of the view is made of its values';

"""#),
    EmbeddedQuery(
      name: "audit/indicator-values.mql",
      text: #"""
-- Is each measure complete: one value for each baseline, for the target and for the result, in the unit of the
-- measure, and either a number with its qualifier or the reason why there is none?
ASSERT count(v.indicator) = 4 AND count(DISTINCT v.period || ' ' || v.kind) = 4
  AND count(*) FILTER (WHERE v.kind = 'target' AND v.period = '2019/20') = 1
FROM indicator_series AS s
LEFT JOIN indicator_values AS v ON v.indicator = s.indicator AND v.series = s.series
GROUP BY s.indicator, s.series,
'a measure has two baselines, a target and a result';
ASSERT v.unit = s.unit
FROM indicator_values AS v
LEFT JOIN indicator_series AS s ON s.indicator = v.indicator AND s.series = v.series,
'a value stands in the unit of its measure';
ASSERT (value IS NULL) = (qualifier IS NULL) AND (value IS NULL) = (missing IS NOT NULL)
  AND NOT (coalesce(missing, '') = 'in words' AND stated IS NULL)
FROM indicator_values,
'a value is a number with a qualifier, or a reason why there is none';
ASSERT indicator IN (SELECT indicator FROM indicator_series) FROM indicators, 'each indicator has a measure';

"""#),
    EmbeddedQuery(
      name: "audit/indicators-met.mql",
      text: #"""
-- Was each target met as indicator_performance says? Computed again: from the numbers, minding which way is
-- better and the tolerance; where there are none, from the words of the result.
WITH judged AS (
  SELECT p.indicator, p.series, p.better, p.target, p.tolerance, p.actual, v.stated, p.met,
    CASE
      WHEN p.target IS NOT NULL AND p.actual IS NOT NULL AND p.better = 'higher'
        THEN CASE WHEN p.actual >= p.target - coalesce(p.tolerance, 0) THEN 'yes' ELSE 'no' END
      WHEN p.target IS NOT NULL AND p.actual IS NOT NULL AND p.better = 'lower'
        THEN CASE WHEN p.actual <= p.target + coalesce(p.tolerance, 0) THEN 'yes' ELSE 'no' END
      WHEN v.stated LIKE 'yes:%' THEN 'yes'
      WHEN v.stated LIKE 'no:%' THEN 'no'
    END AS computed
  FROM indicator_performance AS p
  LEFT JOIN indicator_values AS v
    ON v.indicator = p.indicator AND v.series = p.series AND v.period = '2019/20' AND v.kind = 'actual'
)
ASSERT met IS NOT DISTINCT FROM computed FROM judged, 'a target was met as the view says';

"""#),
    EmbeddedQuery(
      name: "audit/numbering.mql",
      text: #"""
-- Is everything that is numbered numbered without a gap, from 1 on, each number once: findings, events, lines of
-- tables (with the rows that only carry a heading), drivers of a class, lines of an output, indicators and outputs
-- of an accomplishment?
ASSERT min(anomaly) = 1 AND max(anomaly) = count(*) AND count(DISTINCT anomaly) = count(*) FROM anomalies,
'the numbers of anomalies';
ASSERT min(event) = 1 AND max(event) = count(*) AND count(DISTINCT event) = count(*) FROM events,
'the numbers of events';
ASSERT min(follow_up) = 1 AND max(follow_up) = count(*) AND count(DISTINCT follow_up) = count(*) FROM follow_ups,
'the numbers of follow ups';
ASSERT min(stage_no) = 1 AND max(stage_no) = count(*) AND count(DISTINCT stage_no) = count(*) FROM budget_stages,
'the numbers of budget stages';
ASSERT min(component) = 1 AND max(component) = count(*) AND count(DISTINCT component) = count(*) FROM components,
'the numbers of components';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*) FROM redeployments,
'the numbers of redeployments';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*) FROM other_income,
'the numbers of other income';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*) FROM non_budgeted_contributions,
'the numbers of non budgeted contributions';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*) FROM personnel,
'the numbers of personnel';
ASSERT min(driver_no) = 1 AND max(driver_no) = count(*) AND count(DISTINCT driver_no) = count(*)
FROM variance_drivers
GROUP BY class,
'the drivers of a class';
ASSERT min(rank) = 1 AND max(rank) = count(*) AND count(DISTINCT rank) = count(*)
FROM driver_causes
GROUP BY class, driver_no,
'the causes of a driver';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM results
GROUP BY output,
'the lines of an output';
ASSERT min(ordinal) = 1 AND max(ordinal) = count(*) AND count(DISTINCT ordinal) = count(*)
FROM paragraph_figures
GROUP BY source,
'the figures of a paragraph';
ASSERT min(number) = 1 AND max(number) = count(*) AND count(DISTINCT number) = count(*)
FROM (SELECT accomplishment, CAST(split_part(indicator, '.', 3) AS INTEGER) AS number FROM indicators) AS n
GROUP BY accomplishment,
'the indicators of an accomplishment';
ASSERT indicator = accomplishment || '.' || split_part(indicator, '.', 3) FROM indicators, 'the number of each begins with that of its accomplishment';
ASSERT min(number) = 1 AND max(number) = count(*) AND count(DISTINCT number) = count(*)
FROM (SELECT accomplishment, CAST(split_part(output, '.', 3) AS INTEGER) AS number FROM outputs) AS n
GROUP BY accomplishment,
'the outputs of an accomplishment';
ASSERT output = accomplishment || '.' || split_part(output, '.', 3) FROM outputs, 'the number of each begins with that of its accomplishment';
ASSERT min(number) = 1 AND max(number) = count(*) AND count(DISTINCT number) = count(*)
FROM (SELECT component, CAST(split_part(accomplishment, '.', 2) AS INTEGER) AS number FROM accomplishments) AS n
GROUP BY component,
'the accomplishments of a component';
ASSERT accomplishment = component || '.' || split_part(accomplishment, '.', 2) FROM accomplishments, 'the number of each begins with that of its component';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM (
  SELECT line FROM budget_lines
  UNION ALL
  SELECT line FROM budget_totals WHERE printed_in = 'III.A, table'
  UNION ALL
  VALUES (1), (7), (14)
) AS t,
'the lines of III.A, table';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM (
  SELECT line FROM equipment_costs
  UNION ALL
  SELECT line FROM budget_totals WHERE printed_in = 'III.E, table 1'
  UNION ALL
  VALUES (1), (5)
) AS t,
'the lines of III.E, table 1';

"""#),
    EmbeddedQuery(
      name: "audit/output-directions.mql",
      text: #"""
-- Is the direction of each output that of the remarks on its lines: mixed where they say both, none where they
-- say neither?
WITH lines AS (
  SELECT output, bool_or(direction = 'higher') AS higher, bool_or(direction = 'lower') AS lower
  FROM results
  GROUP BY output
)
ASSERT o.direction = CASE
  WHEN l.output IS NULL THEN 'no line'
  WHEN l.higher AND l.lower THEN 'mixed'
  WHEN l.higher THEN 'higher'
  WHEN l.lower THEN 'lower'
  ELSE 'none'
END
FROM outputs AS o
LEFT JOIN lines AS l ON l.output = o.output,
'the direction of an output is that of its remarks';

"""#),
    EmbeddedQuery(
      name: "audit/output-status.mql",
      text: #"""
-- Is the status of each output what its quantities give? Judged again from the planned quantities and the lines
-- of results that share an item: above the plan, equal to it, below it, or not done. Two are judged by hand: 4.2.7
-- plans in one number what it counts in three, and 3.1.3 plans cases to be referred without a number.
WITH compared AS (
  SELECT r.output,
    CASE
      WHEN r.done = 'no' THEN 'no'
      WHEN r.done = 'yes' THEN 'yes'
      WHEN p.qualifier = '<=' AND r.quantity <= p.quantity AND r.direction <> 'lower' THEN 'equal'
      WHEN r.quantity > p.quantity THEN 'above'
      WHEN r.quantity = p.quantity THEN 'equal'
      WHEN r.quantity = 0 THEN 'none'
      ELSE 'below'
    END AS outcome
  FROM results AS r
  JOIN planned_quantities AS p ON p.output = r.output AND p.item = r.item
  WHERE p.role <> 'context'
  UNION ALL
  SELECT '4.2.7', CASE WHEN sum(r.quantity) > max(p.quantity) THEN 'above'
    WHEN sum(r.quantity) = max(p.quantity) THEN 'equal' ELSE 'below' END
  FROM results AS r
  JOIN planned_quantities AS p ON p.output = r.output
  WHERE r.output = '4.2.7'
  UNION ALL
  SELECT output, 'yes' FROM results WHERE output = '3.1.3' AND item LIKE 'human rights cases referred %'
),
counted AS (
  SELECT output,
    count(*) FILTER (WHERE outcome = 'above') AS above,
    count(*) FILTER (WHERE outcome = 'equal') AS equal,
    count(*) FILTER (WHERE outcome = 'below') AS below,
    count(*) FILTER (WHERE outcome = 'none') AS none,
    count(*) FILTER (WHERE outcome = 'no') AS no,
    count(*) FILTER (WHERE outcome = 'yes') AS yes
  FROM compared
  GROUP BY output
),
lines AS (
  SELECT r.output,
    count(*) FILTER (WHERE r.done = 'no') AS no,
    count(*) FILTER (WHERE r.done IS DISTINCT FROM 'no') AS others
  FROM results AS r
  GROUP BY r.output
),
judged AS (
  SELECT o.output, o.status,
    CASE
      WHEN c.above > 0 AND c.below + c.none + c.no > 0 THEN 'mixed'
      WHEN c.above > 0 THEN 'exceeded'
      WHEN c.none > 0 AND c.equal + c.below + c.no + c.yes = 0 THEN 'not met'
      WHEN c.no > 0 AND c.equal + c.below + c.none + c.yes = 0 THEN 'not done'
      WHEN c.below + c.none + c.no > 0 THEN 'partly'
      WHEN c.equal > 0 THEN 'met'
      WHEN l.no > 0 AND l.others = 0 THEN 'not done'
      ELSE 'done'
    END AS computed
  FROM outputs AS o
  LEFT JOIN counted AS c ON c.output = o.output
  LEFT JOIN lines AS l ON l.output = o.output
)
ASSERT status = computed FROM judged, 'the status of an output is what its quantities give';

"""#),
    EmbeddedQuery(
      name: "audit/paragraph-figures.mql",
      text: #"""
-- Do the figures that the paragraphs tell agree with the tables that hold them: stages of the budget, strength,
-- actions of the Assembly, recommendations, aircraft not deployed? Each in its own unit.
WITH told AS (
  SELECT source, measure, value FROM paragraph_figures
),
held AS (
  SELECT 'proposed budget, gross' AS measure, gross / 1 [USD] AS value FROM budget_stages WHERE stage = 'proposal'
  UNION ALL
  SELECT 'proposed budget, net', net / 1 [USD] FROM budget_stages WHERE stage = 'proposal'
  UNION ALL
  SELECT 'appropriation recommended, gross', gross / 1 [USD] FROM budget_stages WHERE stage = 'advisory committee'
  UNION ALL
  SELECT 'appropriation recommended, net', net / 1 [USD] FROM budget_stages WHERE stage = 'advisory committee'
  UNION ALL
  SELECT 'appropriation, gross', gross / 1 [USD] FROM budget_stages WHERE stage = 'appropriation'
  UNION ALL
  SELECT 'appropriation, net', net / 1 [USD] FROM budget_stages WHERE stage = 'appropriation'
  UNION ALL
  SELECT CASE category WHEN 'Military contingents' THEN 'military contingent personnel proposed'
      WHEN 'United Nations police' THEN 'United Nations police officers proposed'
      WHEN 'Formed police units' THEN 'formed police unit personnel proposed'
      WHEN 'Military observers' THEN 'military observers proposed'
      WHEN 'International staff' THEN 'international staff proposed'
      WHEN 'National General Service staff' THEN 'national General Service staff proposed'
      WHEN 'Temporary positions' THEN 'general temporary assistance positions proposed'
      ELSE category || ' proposed' END, proposed
  FROM personnel
  WHERE proposed IS NOT NULL
  UNION ALL
  SELECT CASE label WHEN 'Police personnel' THEN 'police personnel proposed'
      WHEN 'National staff' THEN 'national staff proposed'
      WHEN 'Civilian personnel' THEN 'average actual strength of civilian personnel'
      ELSE 'average actual strength of military and police personnel' END, persons
  FROM personnel_totals
  UNION ALL
  SELECT 'other revenue, total', amount / 1 [USD] FROM assembly_actions WHERE item = 'Other revenue'
  UNION ALL
  SELECT lower(item), amount / 1 [USD] FROM assembly_action_parts
  UNION ALL
  SELECT 'outstanding recommendations of the ' || body, outstanding FROM recommendations
  UNION ALL
  SELECT body || ' recommendations with closure requested', to_close FROM recommendations
  WHERE to_close IS NOT NULL
  UNION ALL
  SELECT body || ' recommendations in progress', in_progress FROM recommendations WHERE to_close IS NOT NULL
  UNION ALL
  SELECT 'expenditure, ' || period, expenditure / 1 [MUSD] FROM periods WHERE expenditure IS NOT NULL
  UNION ALL
  SELECT 'resource utilization, ' || period, utilization_percent / 1 [percent] FROM periods
  WHERE utilization_percent IS NOT NULL
  UNION ALL
  SELECT measure, actual FROM driver_figures WHERE unit = 'aircraft'
  UNION ALL
  SELECT 'intelligence, surveillance and reconnaissance platforms not deployed', actual
  FROM driver_figures
  WHERE unit = 'aircraft' AND measure LIKE 'manned %'
)
ASSERT t.value IS NOT DISTINCT FROM h.value
FROM held AS h
LEFT JOIN told AS t ON t.measure = h.measure,
'what a paragraph tells is what the table holds';

"""#),
    EmbeddedQuery(
      name: "audit/paragraphs.mql",
      text: #"""
-- Are the 111 numbered paragraphs all there, each once, and each in the one section, component or class that spans
-- it?
ASSERT min(paragraph) = 1 AND max(paragraph) = 111 AND count(*) = 111 AND count(DISTINCT paragraph) = 111
FROM paragraphs,
'the 111 paragraphs are all there, each once';

ASSERT min(p.paragraph) IS NOT DISTINCT FROM s.first_paragraph
  AND max(p.paragraph) IS NOT DISTINCT FROM s.last_paragraph
  AND count(p.paragraph) = coalesce(s.last_paragraph - s.first_paragraph + 1, 0)
FROM sections AS s
LEFT JOIN paragraphs AS p ON p.section = s.section OR p.section LIKE s.section || '.%'
GROUP BY s.section, s.first_paragraph, s.last_paragraph,
'each section has the paragraphs that it spans';

ASSERT min(p.paragraph) IS NOT DISTINCT FROM c.first_paragraph
  AND max(p.paragraph) IS NOT DISTINCT FROM c.last_paragraph
  AND count(p.paragraph) = c.last_paragraph - c.first_paragraph + 1
FROM components AS c
LEFT JOIN paragraphs AS p ON p.subsection = 'Component ' || c.component || ': ' || c.name
GROUP BY c.component, c.first_paragraph, c.last_paragraph,
'each component has the paragraphs that it spans';

ASSERT min(p.paragraph) IS NOT DISTINCT FROM v.first_paragraph
  AND max(p.paragraph) IS NOT DISTINCT FROM v.last_paragraph
  AND count(p.paragraph) = v.last_paragraph - v.first_paragraph + 1
FROM class_variances AS v
LEFT JOIN paragraphs AS p ON p.section = 'IV' AND p.subsection = v.class
GROUP BY v.class, v.first_paragraph, v.last_paragraph,
'each class has the paragraphs that it spans';

"""#),
    EmbeddedQuery(
      name: "audit/parts-and-totals.mql",
      text: #"""
-- Do the parts fit into the whole that they are part of? In the plan the parts may be fewer than the whole but
-- never more; in the results, where the report gives every part, they make up the whole. One does not: fuel, planned as 4 970 万 litres, rounded
-- (anomaly 80).
WITH wholes AS (
  SELECT 'plan' AS place, output AS id, item, quantity FROM planned_quantities
  UNION ALL
  SELECT 'result', output, item, quantity FROM results
  UNION ALL
  SELECT 'indicator ' || period || ' ' || kind, indicator, series, value FROM indicator_values
),
parts AS (
  SELECT 'plan' AS place, output AS id, part_of AS item, sum(quantity) AS quantity, count(*) AS parts
  FROM planned_quantities
  WHERE part_of IS NOT NULL
  GROUP BY output, part_of
  UNION ALL
  SELECT 'result', output, part_of, sum(quantity), count(*)
  FROM results
  WHERE part_of IS NOT NULL
  GROUP BY output, part_of
  UNION ALL
  SELECT 'indicator ' || v.period || ' ' || v.kind, s.indicator, s.part_of, sum(v.value), count(*)
  FROM indicator_series AS s
  JOIN indicator_values AS v ON v.indicator = s.indicator AND v.series = s.series
  WHERE s.part_of IS NOT NULL
  GROUP BY v.period, v.kind, s.indicator, s.part_of
)
ASSERT (w.item IS NOT NULL AND coalesce(p.quantity <= w.quantity, TRUE)
    AND (p.place <> 'result' OR coalesce(p.quantity = w.quantity, TRUE))) = (a.anomaly IS NULL)
FROM parts AS p
LEFT JOIN wholes AS w ON w.place = p.place AND w.id = p.id AND w.item = p.item
LEFT JOIN anomalies AS a ON a.subject = 'output ' || p.id AND a.anomaly = 80 AND p.place = 'plan',
'parts fit into their whole, except where anomaly 80 says so';

"""#),
    EmbeddedQuery(
      name: "audit/percentages-in-range.mql",
      text: #"""
-- Does every percentage that counts a share lie between 0 and 100, and every quantity above or at zero?
ASSERT quantity >= 0 FROM results WHERE quantity IS NOT NULL;
ASSERT quantity <= 100 FROM results WHERE unit = 'percent';
ASSERT quantity > 0 FROM planned_quantities;
ASSERT quantity <= 100 FROM planned_quantities WHERE unit = 'percent';
ASSERT value >= 0 FROM indicator_values WHERE value IS NOT NULL;
ASSERT value <= 100 FROM indicator_values WHERE unit = 'percent' AND value IS NOT NULL;
ASSERT vacancy_percent BETWEEN 0 AND 100 FROM personnel WHERE vacancy_percent IS NOT NULL;
ASSERT budgeted_vacancy_percent BETWEEN 0 AND 100 FROM personnel WHERE budgeted_vacancy_percent IS NOT NULL;
ASSERT percent_low >= 0 AND percent_low <= percent_high AND percent_high <= 100
FROM mission_factors
WHERE percent_low IS NOT NULL;
ASSERT value > 0 FROM paragraph_figures WHERE value IS NOT NULL;
ASSERT value <= 100 FROM paragraph_figures WHERE unit = 'percent';

"""#),
    EmbeddedQuery(
      name: "audit/personnel-totals.mql",
      text: #"""
-- Do the sums of people that paragraphs state agree with the table of personnel, and does each sum of the
-- budget's own output (5.1, output 8) agree with it for those who were there?
WITH added AS (
  SELECT 'proposed' AS measure, 'Police personnel' AS label, sum(proposed) AS persons
  FROM personnel
  WHERE category IN ('United Nations police', 'Formed police units')
  UNION ALL
  SELECT 'proposed', 'National staff', sum(proposed) FROM personnel WHERE parent = 'National staff'
  UNION ALL
  SELECT 'actual', 'Military and police personnel', sum(actual)
  FROM personnel
  WHERE class IN (SELECT class FROM budget_lines WHERE category = 'Military and police personnel')
  UNION ALL
  SELECT 'actual', 'Civilian personnel', sum(actual)
  FROM personnel
  WHERE class IN (SELECT class FROM budget_lines WHERE category = 'Civilian personnel')
)
ASSERT t.persons IS NOT DISTINCT FROM a.persons
FROM personnel_totals AS t
LEFT JOIN added AS a ON a.measure = t.measure AND a.label = t.label,
'each sum of people is that of its categories';

ASSERT r.quantity IS NOT DISTINCT FROM sum(p.actual)
FROM results AS r
LEFT JOIN personnel AS p
  ON lower(coalesce(p.parent, p.category)) = lower(r.item)
    OR (r.item = 'civilian personnel' AND p.line BETWEEN 5 AND 14)
WHERE r.output = '5.1.8'
GROUP BY r.source, r.item, r.quantity,
'output 5.1.8 counts those who were there';

"""#),
    EmbeddedQuery(
      name: "audit/reasons-and-causes.mql",
      text: #"""
-- Has every reason that the report gives a code of cause, and every code a reason? Each indicator and output has
-- both or neither, unless an anomaly explains it, and every code of cause is used somewhere. One is explained: what
-- stands beside indicator 3.2.3 tells what was done instead, and no cause (anomaly 62).
WITH told AS (
  SELECT 'indicator' AS subject, indicator AS id, reason FROM indicators
  UNION ALL
  SELECT 'output', output, reason FROM outputs
),
coded AS (
  SELECT subject, id, count(*) AS causes FROM result_causes GROUP BY subject, id
)
ASSERT ((t.reason IS NULL) = (c.id IS NULL)) = (a.anomaly IS NULL)
FROM told AS t
LEFT JOIN coded AS c ON c.subject = t.subject AND c.id = t.id
LEFT JOIN anomalies AS a ON a.subject = t.subject || ' ' || t.id AND a.anomaly = 62,
'a reason has a cause and a cause a reason, except where anomaly 62 says so';

ASSERT cause IN (SELECT cause FROM result_causes) OR cause IN (SELECT cause FROM driver_causes)
FROM causes,
'each cause is used';

"""#),
    EmbeddedQuery(
      name: "audit/recommendations.mql",
      text: #"""
-- Do the recommendations of each oversight body add up: those to be closed and those in progress are all that are
-- outstanding? And does the answer to the General Assembly give the same numbers?
ASSERT outstanding = coalesce(to_close, 0) + in_progress FROM recommendations;

ASSERT f.response LIKE '%' || r.outstanding || ' recommendations of the ' || r.body || '%'
  OR f.response LIKE '%' || r.outstanding || ' of the ' || r.body || '%'
FROM recommendations AS r
LEFT JOIN follow_ups AS f ON f.source = r.source,
'the answer to the Assembly gives the same numbers';

"""#),
    EmbeddedQuery(
      name: "audit/redeployment-remainder.mql",
      text: #"""
-- Was each group revised to what it spent, in whole thousands of United States dollars? One was not, as anomaly 91
-- explains: groups I and II were revised to exactly what they spent, so that the whole unencumbered balance stays
-- in group III.
ASSERT (r.revised = round(b.expenditure, 0)) = (a.anomaly IS NULL)
FROM redeployments AS r
LEFT JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category) AS b
  ON b.category = r.category
LEFT JOIN anomalies AS a ON a.anomaly = 91 AND r.group_no = 'III',
'a group was revised to what it spent, except where anomaly 91 says so';

ASSERT sum(r.revised) - sum(b.expenditure) ~= (SELECT sum(variance) FROM budget_lines)
FROM redeployments AS r
JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category) AS b
  ON b.category = r.category,
'what remains in the groups is the unencumbered balance';

"""#),
    EmbeddedQuery(
      name: "audit/redeployment-totals.mql",
      text: #"""
-- Does the table of redeployments add up? Original and redeployed give revised in each group, the groups give
-- the printed totals, as much came out of groups as went into others, and the original distribution is the
-- apportionment in whole thousands of United States dollars.
ASSERT original + redeployed = revised FROM redeployments;

ASSERT (SELECT sum(original) FROM redeployments) = original
FROM budget_totals
WHERE totals_of = 'redeployments' AND kind = 'total';

ASSERT (SELECT sum(revised) FROM redeployments) = revised
FROM budget_totals
WHERE totals_of = 'redeployments' AND kind = 'total';

ASSERT sum(redeployed) = 0 FROM redeployments, 'as much came out of groups as went into others';

ASSERT r.original ~= b.apportionment
FROM redeployments AS r
LEFT JOIN (SELECT category, sum(apportionment) AS apportionment FROM budget_lines GROUP BY category) AS b
  ON b.category = r.category,
'the original distribution is the apportionment';

"""#),
    EmbeddedQuery(
      name: "audit/references-documents.mql",
      text: #"""
-- Does every citation lead to a document, and come from a paragraph, an indicator or an output that exists; and is
-- every document cited somewhere?
ASSERT symbol IN (SELECT symbol FROM documents)
FROM citations,
'document of citation';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM citations
WHERE paragraph IS NOT NULL,
'paragraph of citation';
ASSERT indicator IN (SELECT indicator FROM indicators)
FROM citations
WHERE indicator IS NOT NULL,
'indicator of citation';
ASSERT output IN (SELECT output FROM outputs)
FROM citations
WHERE output IS NOT NULL,
'output of citation';
ASSERT symbol IN (SELECT symbol FROM citations)
FROM documents,
'citation of document';

"""#),
    EmbeddedQuery(
      name: "audit/references-finance.mql",
      text: #"""
-- Does every row about money and people lead to one that exists: class to budget line, category to group, driver
-- to class and cause, figure and cause to driver, part to action and item, stage to document?
ASSERT category IN (SELECT category FROM redeployments)
FROM budget_lines,
'category of class';
ASSERT category IN (SELECT category FROM budget_lines)
FROM budget_totals
WHERE totals_of = 'budget_lines' AND category IS NOT NULL,
'category of subtotal';
ASSERT category IN (SELECT kind FROM equipment_costs)
FROM budget_totals
WHERE totals_of = 'equipment_costs' AND category IS NOT NULL,
'kind of subtotal';
ASSERT contingent IN (SELECT class FROM budget_lines)
FROM equipment_costs,
'contingent of equipment';
ASSERT class IN (SELECT class FROM budget_lines)
FROM personnel
WHERE class IS NOT NULL,
'class of personnel';
ASSERT class IN (SELECT class FROM budget_lines)
FROM class_variances,
'heading of section IV';
ASSERT class IN (SELECT class FROM class_variances)
FROM variance_drivers,
'class of driver';
ASSERT cause IN (SELECT cause FROM causes)
FROM variance_drivers
WHERE cause IS NOT NULL,
'root cause of driver';
ASSERT cause IN (SELECT cause FROM causes)
FROM driver_causes,
'cause of driver';
ASSERT class || ' ' || driver_no IN (SELECT class || ' ' || driver_no FROM variance_drivers)
FROM driver_causes,
'driver of cause';
ASSERT class || ' ' || driver_no IN (SELECT class || ' ' || driver_no FROM variance_drivers)
FROM driver_figures,
'driver of figure';
ASSERT letter IN (SELECT letter FROM assembly_actions)
FROM assembly_action_parts,
'action of part';
ASSERT item IN (SELECT item FROM other_income)
FROM assembly_action_parts,
'item of part';
ASSERT document IN (SELECT symbol FROM documents)
FROM budget_stages,
'document of stage';
ASSERT decision IN (SELECT symbol FROM documents)
FROM budget_stages
WHERE decision IS NOT NULL,
'decision of stage';
ASSERT period IN (SELECT period FROM periods)
FROM budget_stages,
'period of stage';
ASSERT period IN (SELECT period FROM periods)
FROM reports,
'period of report';
ASSERT resolution IN (SELECT symbol FROM documents)
FROM follow_ups,
'resolution followed up';

"""#),
    EmbeddedQuery(
      name: "audit/references-framework.mql",
      text: #"""
-- Does every row of the results framework belong to one that exists: accomplishment to component, indicator and
-- output to accomplishment, plan and result to output, cause of a result to cause? Every reference that leads
-- nowhere: no rows.
ASSERT component IN (SELECT component FROM components)
FROM accomplishments,
'accomplishment of component';
ASSERT accomplishment IN (SELECT accomplishment FROM accomplishments)
FROM indicators,
'indicator of accomplishment';
ASSERT accomplishment IN (SELECT accomplishment FROM accomplishments)
FROM outputs,
'output of accomplishment';
ASSERT indicator IN (SELECT indicator FROM indicators)
FROM indicator_series,
'measure of indicator';
ASSERT indicator || ' ' || series IN (SELECT indicator || ' ' || series FROM indicator_series)
FROM indicator_values,
'value of measure';
ASSERT period IN (SELECT period FROM periods)
FROM indicator_values,
'value of period';
ASSERT indicator || ' ' || series IN (SELECT indicator || ' ' || series FROM indicator_series)
FROM indicator_performance,
'performance of measure';
ASSERT output IN (SELECT output FROM outputs)
FROM planned_quantities,
'planned quantity of output';
ASSERT output IN (SELECT output FROM outputs)
FROM results,
'result of output';
ASSERT cause IN (SELECT cause FROM causes)
FROM result_causes,
'cause of result';
ASSERT id IN (SELECT indicator FROM indicators)
FROM result_causes
WHERE subject = 'indicator',
'indicator with cause';
ASSERT id IN (SELECT output FROM outputs)
FROM result_causes
WHERE subject <> 'indicator',
'output with cause';
ASSERT output || ' ' || part_of IN (SELECT output || ' ' || item FROM planned_quantities)
FROM planned_quantities
WHERE part_of IS NOT NULL,
'whole of planned part';
ASSERT output || ' ' || part_of IN (SELECT output || ' ' || item FROM results)
FROM results
WHERE part_of IS NOT NULL,
'whole of result part';
ASSERT indicator || ' ' || part_of IN (SELECT indicator || ' ' || series FROM indicator_series)
FROM indicator_series
WHERE part_of IS NOT NULL,
'whole of measured part';

"""#),
    EmbeddedQuery(
      name: "audit/references-paragraphs.mql",
      text: #"""
-- Does every paragraph that a row names exist, and every section?
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM assembly_action_parts,
'assembly_action_parts.paragraph';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM assembly_actions,
'assembly_actions.paragraph';
ASSERT first_paragraph IN (SELECT paragraph FROM paragraphs)
FROM budget_lines
WHERE first_paragraph IS NOT NULL,
'budget_lines.first_paragraph';
ASSERT last_paragraph IN (SELECT paragraph FROM paragraphs)
FROM budget_lines
WHERE last_paragraph IS NOT NULL,
'budget_lines.last_paragraph';
ASSERT first_paragraph IN (SELECT paragraph FROM paragraphs)
FROM class_variances,
'class_variances.first_paragraph';
ASSERT last_paragraph IN (SELECT paragraph FROM paragraphs)
FROM class_variances,
'class_variances.last_paragraph';
ASSERT first_paragraph IN (SELECT paragraph FROM paragraphs)
FROM components,
'components.first_paragraph';
ASSERT last_paragraph IN (SELECT paragraph FROM paragraphs)
FROM components,
'components.last_paragraph';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM driver_causes,
'driver_causes.paragraph';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM driver_figures,
'driver_figures.paragraph';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM events
WHERE paragraph IS NOT NULL,
'events.paragraph';
ASSERT refers_to_first IN (SELECT paragraph FROM paragraphs)
FROM follow_ups
WHERE refers_to_first IS NOT NULL,
'follow_ups.refers_to_first';
ASSERT refers_to_last IN (SELECT paragraph FROM paragraphs)
FROM follow_ups
WHERE refers_to_last IS NOT NULL,
'follow_ups.refers_to_last';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM paragraph_figures
WHERE paragraph IS NOT NULL,
'paragraph_figures.paragraph';
ASSERT section IN (SELECT section FROM sections)
FROM paragraphs,
'paragraphs.section';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM programme_activities,
'programme_activities.paragraph';
ASSERT first_paragraph IN (SELECT paragraph FROM paragraphs)
FROM sections
WHERE first_paragraph IS NOT NULL,
'sections.first_paragraph';
ASSERT last_paragraph IN (SELECT paragraph FROM paragraphs)
FROM sections
WHERE last_paragraph IS NOT NULL,
'sections.last_paragraph';
ASSERT parent IN (SELECT section FROM sections)
FROM sections
WHERE parent IS NOT NULL,
'sections.parent';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM variance_drivers,
'variance_drivers.paragraph';

"""#),
    EmbeddedQuery(
      name: "audit/references-places.mql",
      text: #"""
-- Does every place that an output, an indicator, a paragraph or an event names exist in the list of places, does
-- each region of a place, and is each such output, indicator and paragraph there?
ASSERT place IN (SELECT place FROM places)
FROM output_places,
'place of output';
ASSERT place IN (SELECT place FROM places)
FROM indicator_places,
'place of indicator';
ASSERT place IN (SELECT place FROM places)
FROM paragraph_places,
'place of paragraph';
ASSERT place IN (SELECT place FROM places)
FROM events
WHERE place IS NOT NULL,
'place of event';
ASSERT output IN (SELECT output FROM outputs)
FROM output_places,
'output with place';
ASSERT indicator IN (SELECT indicator FROM indicators)
FROM indicator_places,
'indicator with place';
ASSERT paragraph IN (SELECT paragraph FROM paragraphs)
FROM paragraph_places,
'paragraph with place';
ASSERT region IN (SELECT place FROM (SELECT place FROM places WHERE kind = 'region') AS r)
FROM places
WHERE region IS NOT NULL,
'region of place';
ASSERT country IN (SELECT place FROM (SELECT place FROM places WHERE kind = 'country') AS c)
FROM places
WHERE kind IN ('region', 'cercle', 'town', 'village'),
'country of place';

"""#),
    EmbeddedQuery(
      name: "audit/references-reports.mql",
      text: #"""
-- Does every row of every table name its report and say where in it the row stands?
WITH every_row AS (
  SELECT 'accomplishments' AS table_name, report, source FROM accomplishments
  UNION ALL
  SELECT 'anomalies', report, source FROM anomalies
  UNION ALL
  SELECT 'assembly_action_parts', report, source FROM assembly_action_parts
  UNION ALL
  SELECT 'assembly_actions', report, source FROM assembly_actions
  UNION ALL
  SELECT 'budget_lines', report, source FROM budget_lines
  UNION ALL
  SELECT 'budget_stages', report, source FROM budget_stages
  UNION ALL
  SELECT 'budget_totals', report, source FROM budget_totals
  UNION ALL
  SELECT 'causes', report, source FROM causes
  UNION ALL
  SELECT 'citations', report, source FROM citations
  UNION ALL
  SELECT 'class_variances', report, source FROM class_variances
  UNION ALL
  SELECT 'components', report, source FROM components
  UNION ALL
  SELECT 'documents', report, source FROM documents
  UNION ALL
  SELECT 'driver_causes', report, source FROM driver_causes
  UNION ALL
  SELECT 'driver_figures', report, source FROM driver_figures
  UNION ALL
  SELECT 'equipment_costs', report, source FROM equipment_costs
  UNION ALL
  SELECT 'events', report, source FROM events
  UNION ALL
  SELECT 'follow_ups', report, source FROM follow_ups
  UNION ALL
  SELECT 'indicator_performance', report, source FROM indicator_performance
  UNION ALL
  SELECT 'indicator_places', report, source FROM indicator_places
  UNION ALL
  SELECT 'indicator_series', report, source FROM indicator_series
  UNION ALL
  SELECT 'indicator_values', report, source FROM indicator_values
  UNION ALL
  SELECT 'indicators', report, source FROM indicators
  UNION ALL
  SELECT 'mission_factors', report, source FROM mission_factors
  UNION ALL
  SELECT 'non_budgeted_contributions', report, source FROM non_budgeted_contributions
  UNION ALL
  SELECT 'other_income', report, source FROM other_income
  UNION ALL
  SELECT 'output_places', report, source FROM output_places
  UNION ALL
  SELECT 'outputs', report, source FROM outputs
  UNION ALL
  SELECT 'paragraph_figures', report, source FROM paragraph_figures
  UNION ALL
  SELECT 'paragraph_places', report, source FROM paragraph_places
  UNION ALL
  SELECT 'paragraphs', report, source FROM paragraphs
  UNION ALL
  SELECT 'periods', report, source FROM periods
  UNION ALL
  SELECT 'personnel', report, source FROM personnel
  UNION ALL
  SELECT 'personnel_totals', report, source FROM personnel_totals
  UNION ALL
  SELECT 'places', report, source FROM places
  UNION ALL
  SELECT 'planned_quantities', report, source FROM planned_quantities
  UNION ALL
  SELECT 'programme_activities', report, source FROM programme_activities
  UNION ALL
  SELECT 'recommendations', report, source FROM recommendations
  UNION ALL
  SELECT 'redeployments', report, source FROM redeployments
  UNION ALL
  SELECT 'result_causes', report, source FROM result_causes
  UNION ALL
  SELECT 'results', report, source FROM results
  UNION ALL
  SELECT 'sections', report, source FROM sections
  UNION ALL
  SELECT 'variance_drivers', report, source FROM variance_drivers
)
ASSERT coalesce(report IN (SELECT report FROM reports), FALSE) AND coalesce(source <> '', FALSE)
FROM every_row,
'each row names its report and its place in it';

"""#),
    EmbeddedQuery(
      name: "audit/remark-directions.mql",
      text: #"""
-- Does each remark that calls a result higher or lower than planned fit its numbers? Every line of results where
-- the numbers say otherwise, with the anomalies that explain it: the remark is true of another line of the same
-- output (anomalies 36, 85, 87 and 103), or
-- plan and result count different things (anomaly 60). Where a plan counts together what the results count
-- apart (4.2.7), the sum is compared.
WITH compared AS (
  SELECT r.output, r.line, r.item, coalesce(p.quantity, together.planned) AS planned,
    CASE WHEN together.output IS NULL THEN r.quantity ELSE together.completed END AS completed, r.direction
  FROM results AS r
  LEFT JOIN planned_quantities AS p ON p.output = r.output AND p.item = r.item
  LEFT JOIN (
    SELECT '4.2.7' AS output,
      (SELECT quantity FROM planned_quantities WHERE output = '4.2.7') AS planned,
      (SELECT sum(quantity) FROM results WHERE output = '4.2.7') AS completed
  ) AS together ON together.output = r.output
  WHERE r.direction <> 'none'
)
ASSERT coalesce(CASE c.direction WHEN 'higher' THEN c.completed > c.planned ELSE c.completed < c.planned END, FALSE)
  = (a.output IS NULL)
FROM compared AS c
LEFT JOIN (
  VALUES ('2.1.4', 'operations with Mission participation', 36),
    ('3.1.2', 'investigations into alleged serious human rights violations and abuses', 60),
    ('5.1.47', 'mandatory HIV/AIDS awareness sessions', 85),
    ('5.1.47', 'military and police in mass sensitization', 103),
    ('5.1.47', 'post-exposure prophylaxis workshops', 87)
) AS a (output, item, anomaly) ON a.output = c.output AND a.item = c.item,
'a remark fits its numbers, except where an anomaly says so';

"""#),
    EmbeddedQuery(
      name: "audit/section-three-in-paragraphs.mql",
      text: #"""
-- Do the paragraphs state the figures of section III: the appropriation of paragraph 3, gross and net, and the unencumbered
-- balance and the revenue of paragraph 111? Each is what the section prints, which other audits add up.
ASSERT f.value TO [kUSD] ~= t.apportionment
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 3 AND f.measure = 'appropriation, gross' AND t.printed_in = 'III.A, table' AND t.kind = 'gross',
'the gross appropriation is what was apportioned';

ASSERT f.value TO [kUSD] ~= t.apportionment
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 3 AND f.measure = 'appropriation, net' AND t.printed_in = 'III.A, table' AND t.kind = 'net',
'the net appropriation is that of section III.A';

ASSERT f.value TO [kUSD] ~= t.variance
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 111 AND f.measure = 'unencumbered balance' AND t.printed_in = 'III.A, table' AND t.kind = 'gross',
'the unencumbered balance is what the classes left';

ASSERT f.value TO [kUSD] ~= t.amount
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 111 AND f.measure = 'other revenue, total' AND t.totals_of = 'other_income',
'the revenue is the sum of its items';

ASSERT f.value TO [kUSD] ~= i.amount
FROM paragraph_figures AS f
LEFT JOIN other_income AS i ON lower(i.item) = f.measure
WHERE f.paragraph = 111 AND f.measure NOT IN ('unencumbered balance', 'other revenue, total'),
'each item of the revenue is one of section III.D';

"""#),
    EmbeddedQuery(
      name: "audit/sources.mql",
      text: #"""
-- Does the source of each row name the line, paragraph, indicator or output that its columns name? And do the pages
-- follow the paragraphs, none beyond the last page of the report?
WITH framework AS (
  SELECT 'indicators' AS table_name, source, 'indicator' AS word, indicator AS id FROM indicators
  UNION ALL
  SELECT 'indicator_series', source, 'indicator', indicator FROM indicator_series
  UNION ALL
  SELECT 'indicator_values', source, 'indicator', indicator FROM indicator_values
  UNION ALL
  SELECT 'indicator_performance', source, 'indicator', indicator FROM indicator_performance
  UNION ALL
  SELECT 'indicator_places', source, 'indicator', indicator FROM indicator_places
  UNION ALL
  SELECT 'citations', source, 'indicator', indicator FROM citations WHERE indicator IS NOT NULL
  UNION ALL
  SELECT 'outputs', source, 'output', output FROM outputs
  UNION ALL
  SELECT 'planned_quantities', source, 'output', output FROM planned_quantities
  UNION ALL
  SELECT 'results', source, 'output', output FROM results
  UNION ALL
  SELECT 'output_places', source, 'output', output FROM output_places
  UNION ALL
  SELECT 'citations', source, 'output', output FROM citations WHERE output IS NOT NULL
),
named AS (
  SELECT 'budget_lines' AS table_name, source, 'line ' || line AS expected FROM budget_lines
  UNION ALL
  SELECT 'budget_totals', source, 'line ' || line FROM budget_totals
  UNION ALL
  SELECT 'redeployments', source, 'line ' || line FROM redeployments
  UNION ALL
  SELECT 'other_income', source, 'line ' || line FROM other_income
  UNION ALL
  SELECT 'non_budgeted_contributions', source, 'line ' || line FROM non_budgeted_contributions
  UNION ALL
  SELECT 'equipment_costs', source, 'line ' || line FROM equipment_costs
  UNION ALL
  SELECT 'mission_factors', source, 'line ' || line FROM mission_factors
  UNION ALL
  SELECT 'personnel', source, 'line ' || line FROM personnel
  UNION ALL
  SELECT 'variance_drivers', source, 'para. ' || paragraph FROM variance_drivers
  UNION ALL
  SELECT 'driver_causes', source, 'para. ' || paragraph FROM driver_causes
  UNION ALL
  SELECT 'driver_figures', source, 'para. ' || paragraph FROM driver_figures
  UNION ALL
  SELECT 'events', source, 'para. ' || paragraph FROM events WHERE paragraph IS NOT NULL
  UNION ALL
  SELECT 'citations', source, 'para. ' || paragraph FROM citations WHERE paragraph IS NOT NULL
  UNION ALL
  SELECT 'paragraph_figures', source, 'para. ' || paragraph FROM paragraph_figures WHERE paragraph IS NOT NULL
  UNION ALL
  SELECT 'paragraph_places', source, 'para. ' || paragraph FROM paragraph_places
  UNION ALL
  SELECT 'paragraphs', source, 'para. ' || paragraph FROM paragraphs
  UNION ALL
  SELECT 'programme_activities', source, 'para. ' || paragraph FROM programme_activities
  UNION ALL
  SELECT 'assembly_actions', source, 'para. ' || paragraph FROM assembly_actions
  UNION ALL
  SELECT 'assembly_action_parts', source, 'para. ' || paragraph FROM assembly_action_parts
  UNION ALL
  SELECT 'class_variances', source, 'heading of para. ' || first_paragraph FROM class_variances
  UNION ALL
  SELECT table_name, replace(source, 'service improvement', 'output'),
    split_part(id, '.', 1) || '.' || split_part(id, '.', 2) || ', ' || word || ' ' || split_part(id, '.', 3)
  FROM framework
)
ASSERT replace(source, ';', ' ') || ' ' LIKE '% ' || expected || ' %'
  OR replace(source, ';', ' ') || ' ' LIKE expected || ' %'
FROM named,
'a source names what its row is about';

ASSERT f.page <= p.page
FROM paragraphs AS p
JOIN paragraphs AS f ON f.paragraph = p.paragraph - 1,
'pages follow the paragraphs';

ASSERT p.page <= r.pages FROM paragraphs AS p CROSS JOIN reports AS r, 'no page is beyond the last';

"""#),
    EmbeddedQuery(
      name: "audit/status-and-direction.mql",
      text: #"""
-- Does what the report calls an output fit its status? None is called higher that is nowhere above its plan, called
-- lower that is nowhere below it, or called both that is not both, unless an anomaly says so. One does: 3.1.2, whose
-- result counts investigations where the plan counts visits (anomaly 60).
ASSERT CASE o.direction
    WHEN 'higher' THEN o.status IN ('exceeded', 'mixed')
    WHEN 'lower' THEN o.status IN ('partly', 'mixed')
    WHEN 'mixed' THEN o.status = 'mixed'
    ELSE TRUE
  END = (a.anomaly IS NULL)
FROM outputs AS o
LEFT JOIN anomalies AS a ON a.subject = 'output ' || o.output AND a.anomaly = 60,
'what an output is called fits its status, except where anomaly 60 says so';

"""#),
    EmbeddedQuery(
      name: "audit/strength.mql",
      text: #"""
-- Is the table of personnel sound in itself? Nobody above the authorized strength, no authorized strength above
-- the proposed one, each category of a group beneath a heading, and no heading that counts people twice.
ASSERT actual <= authorized FROM personnel WHERE actual IS NOT NULL, 'nobody is above the authorized strength';
ASSERT authorized <= proposed FROM personnel WHERE authorized IS NOT NULL AND proposed IS NOT NULL,
'no authorized strength is above the proposed one';
ASSERT parent IN (SELECT category FROM personnel WHERE kind = 'heading')
FROM personnel
WHERE parent IS NOT NULL,
'each category of a group stands beneath a heading';
ASSERT (kind = 'heading') = (authorized IS NULL) AND (kind = 'heading') = (class IS NULL)
FROM personnel,
'a heading has no people of its own';
ASSERT sum(p.authorized) <= h.proposed
FROM personnel AS h
JOIN personnel AS p ON p.parent = h.category
WHERE h.proposed IS NOT NULL
GROUP BY h.line, h.category, h.proposed,
'no heading counts people twice';

"""#),
    EmbeddedQuery(
      name: "audit/summary-figures.mql",
      text: #"""
-- Do the rounded figures of the summary agree with section III: expenditure and unencumbered balance in millions
-- of United States dollars, and the share of the appropriation that was used, in percent?
ASSERT t.expenditure ~= p.expenditure
FROM periods AS p
CROSS JOIN budget_totals AS t
WHERE p.role = 'reported' AND t.printed_in = 'III.A, table' AND t.kind = 'gross',
'the expenditure of the summary';
ASSERT t.variance ~= p.unencumbered_balance
FROM periods AS p
CROSS JOIN budget_totals AS t
WHERE p.role = 'reported' AND t.printed_in = 'III.A, table' AND t.kind = 'gross',
'the unencumbered balance of the summary';
ASSERT t.expenditure / t.apportionment TO [percent] ~= p.utilization_percent
FROM periods AS p
CROSS JOIN budget_totals AS t
WHERE p.role = 'reported' AND t.printed_in = 'III.A, table' AND t.kind = 'gross',
'the share of the appropriation that was used';
ASSERT r.quantity TO [MUSD] = round(t.apportionment TO [MUSD], 1)
FROM results AS r
CROSS JOIN budget_totals AS t
WHERE r.output = '5.1.7' AND t.printed_in = 'III.A, table' AND t.kind = 'gross',
'the budget that output 5.1.7 managed';
ASSERT p.quantity TO [MUSD] = round(s.gross TO [MUSD], 1)
FROM planned_quantities AS p
CROSS JOIN budget_stages AS s
WHERE p.output = '5.1.7' AND s.stage = 'proposal',
'the budget that output 5.1.7 planned to manage';

"""#),
    EmbeddedQuery(
      name: "audit/units.mql",
      text: #"""
-- Do plan and result of one thing, and all values of one measure, stand in one unit? Is every unit a known one or
-- the name of what is counted, never empty?
ASSERT p.unit = r.unit
FROM planned_quantities AS p
JOIN results AS r ON r.output = p.output AND r.item = p.item
WHERE r.quantity IS NOT NULL,
'plan and result stand in one unit';
ASSERT (quantity IS NULL) = (unit IS NULL) AND (quantity IS NULL) = (done IS NOT NULL)
FROM results,
'a result is a number with a unit, or done or not';
ASSERT quantity IS NOT NULL AND unit <> '' AND qualifier IN ('=', '>=', '<=', '~', 'implied')
FROM planned_quantities,
'a plan is a number with a unit and a qualifier';
ASSERT count(DISTINCT unit) = 1 FROM indicator_values GROUP BY indicator, series, 'a measure has one unit';
ASSERT unit IS NOT NULL AND (unit = 'percent') = (measure LIKE '%rate%')
FROM driver_figures,
'a rate is in percent, and nothing else is';

"""#),
    EmbeddedQuery(
      name: "audit/vacancy-rates.mql",
      text: #"""
-- Is every printed vacancy rate what authorized and actual strength give, rounded to one place? And do the rates
-- that section IV repeats agree with it, and with the budgeted rates of the same section? In percent.
ASSERT vacancy_percent = coalesce(round((authorized - actual) / nullif(authorized, 0) TO [percent], 1), 0)
FROM personnel
WHERE kind = 'category',
'each vacancy rate follows from the strength';
ASSERT f.actual = p.vacancy_percent
FROM driver_figures AS f
LEFT JOIN personnel AS p ON lower(f.measure) = 'average vacancy rate, ' || lower(p.category)
WHERE f.measure LIKE 'average vacancy rate, %',
'section IV repeats the vacancy rates';
ASSERT f.budgeted = p.budgeted_vacancy_percent
FROM driver_figures AS f
LEFT JOIN personnel AS p ON lower(f.measure) = 'average vacancy rate, ' || lower(p.category)
WHERE f.measure LIKE 'average vacancy rate, %',
'section IV repeats the budgeted vacancy rates';

"""#),
    EmbeddedQuery(
      name: "audit/variance-drivers.mql",
      text: #"""
-- Does each driver of section IV push the way that its role says: a driver as the class went, an offset against
-- it? Is it told in the paragraphs of its class, and does each class with a variance have a driver? Is its cause
-- the first of its causes?
ASSERT (d.role = 'driver') = (d.direction = v.direction)
FROM variance_drivers AS d
LEFT JOIN class_variances AS v ON v.class = d.class,
'a driver pushes as its class went, an offset against it';
ASSERT d.paragraph BETWEEN v.first_paragraph AND v.last_paragraph
FROM variance_drivers AS d
LEFT JOIN class_variances AS v ON v.class = d.class,
'a driver is told in the paragraphs of its class';
ASSERT class IN (SELECT class FROM variance_drivers) FROM class_variances, 'each class has a driver';
ASSERT class IN (SELECT class FROM class_variances) FROM variance_drivers, 'each driver has a class';
ASSERT d.cause IS NOT DISTINCT FROM c.cause
FROM variance_drivers AS d
LEFT JOIN (SELECT class, driver_no, cause FROM driver_causes WHERE rank = 1) AS c
  ON c.class = d.class AND c.driver_no = d.driver_no,
'the cause of a driver is the first of its causes';

"""#),
    EmbeddedQuery(
      name: "audit/variance-headings.mql",
      text: #"""
-- Do the headings of section IV repeat section III.A? Variance, percentage, direction and paragraphs of each
-- class; every class with a variance has a heading, and each heading keeps to the threshold of its footnote
-- (5 per cent or 100 000 United States dollars).
ASSERT class IN (SELECT class FROM class_variances) FROM budget_lines WHERE variance <> 0,
'each class with a variance has a heading';
ASSERT h.amount = b.variance FROM class_variances AS h LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading repeats the variance';
ASSERT h.percent = b.variance_percent FROM class_variances AS h LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading repeats the percentage';
ASSERT h.direction = CASE WHEN b.variance < 0 THEN 'higher' WHEN b.variance > 0 THEN 'lower' END
FROM class_variances AS h
LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading says which way the class went';
ASSERT h.first_paragraph = b.first_paragraph AND h.last_paragraph = b.last_paragraph
FROM class_variances AS h
LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading spans the paragraphs of its class';
ASSERT abs(percent) >= 5 OR abs(amount) >= 100 FROM class_variances, 'a heading keeps to the threshold';

"""#),
    EmbeddedQuery(
      name: "audit/women-among-people.mql",
      text: #"""
-- Are the women never more than the people among whom they are counted? In the results, in the indicators and in
-- the paragraphs; and women with men, where both are given, make up the whole.
ASSERT women <= quantity FROM results WHERE women IS NOT NULL;
ASSERT part.value <= whole.value
FROM indicator_series AS s
JOIN indicator_values AS part ON part.indicator = s.indicator AND part.series = s.series
JOIN indicator_values AS whole ON whole.indicator = s.indicator AND whole.series = s.part_of
  AND whole.period = part.period AND whole.kind = part.kind
WHERE s.series LIKE '%women%' AND part.value IS NOT NULL AND whole.value IS NOT NULL;
ASSERT w.value <= p.value
FROM paragraph_figures AS w
JOIN paragraph_figures AS p ON p.paragraph = w.paragraph AND p.ordinal = w.ordinal - 1
WHERE w.paragraph IN (17, 64) AND w.measure LIKE 'women among%';
ASSERT max(value) FILTER (WHERE ordinal = 1) = sum(value) FILTER (WHERE ordinal IN (2, 3, 4))
FROM paragraph_figures
WHERE paragraph = 69,
'men, women and children make up those who were killed';
ASSERT max(women) = sum(quantity) FILTER (WHERE women IS NOT NULL)
FROM results
WHERE output = '3.2.3' AND (part_of IS NOT NULL OR item = 'young people attending regional sessions')
GROUP BY output, part_of
HAVING part_of IS NOT NULL;

"""#),
  ]
}
