// swift-format-ignore-file
// Made from the saved queries by `make data`. Do not edit.

extension EmbeddedQuery {
  /// In the order of their names.
  static let all: [EmbeddedQuery] = [
    EmbeddedQuery(
      path: "accomplishments.mql",
      text: #"""
-- What was the mission to accomplish? The number of expected accomplishments of each component, and their
-- reference numbers.
SELECT c.component, c.name, count(*) AS accomplishments, min(a.accomplishment) AS first,
  max(a.accomplishment) AS last
FROM components AS c
JOIN accomplishments AS a ON a.component = c.component
GROUP BY c.component, c.name
ORDER BY c.component;

"""#),
    EmbeddedQuery(
      path: "audit/achieved-labels.mql",
      text: #"""
-- Does what the report says of each indicator fit its numbers: 'achieved' where every target was met, 'not
-- achieved' where none was? A label that its measures deny is an anomaly, and each such anomaly is of one that
-- they deny. Three are: anomalies 29, 54 and 62 (achieved in print, though a target was missed).
WITH judged AS (
  SELECT i.indicator, i.achieved, bool_or(p.met = 'no') AS any_missed,
    bool_or(p.met = 'yes') AS any_met
  FROM indicators AS i
  JOIN indicator_performance AS p ON p.indicator = i.indicator
  GROUP BY i.indicator, i.achieved
)
ASSERT coalesce((j.achieved = 'achieved' AND j.any_missed)
    OR (j.achieved = 'not achieved' AND j.any_met),
  FALSE) = (a.anomaly IS NOT NULL)
FROM judged AS j
LEFT JOIN anomalies AS a ON a.subject = 'indicator ' || j.indicator AND a.anomaly IN (29, 54, 62),
'a label is denied by its numbers only where an anomaly says so';

"""#),
    EmbeddedQuery(
      path: "audit/appropriation.mql",
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
      path: "audit/assembly-actions.mql",
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
JOIN (SELECT letter, sum(amount) AS amount FROM assembly_action_parts GROUP BY letter) AS p
  ON p.letter = a.letter,
'the parts of an action add up to it';

ASSERT p.amount IS NOT DISTINCT FROM i.amount
FROM assembly_action_parts AS p
FULL JOIN (SELECT item, amount FROM other_income WHERE amount <> 0) AS i ON i.item = p.item,
'each part is an item of other income, and each item a part';

"""#),
    EmbeddedQuery(
      path: "audit/budget-net-requirements.mql",
      text: #"""
-- Do the rows beneath the classes follow from each other: gross requirements less staff assessment income are
-- net requirements, and gross requirements with budgeted contributions in kind are the total? In thousands of
-- United States dollars.
WITH rows_beneath AS (
  SELECT printed_in, kind, 'apportionment' AS figure, apportionment AS stated
  FROM budget_totals
  WHERE totals_of = 'budget_lines'
  UNION ALL
  SELECT printed_in, kind, 'expenditure', expenditure
  FROM budget_totals
  WHERE totals_of = 'budget_lines'
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
ASSERT net ~= gross - deduction
FROM followed,
'net requirements are gross requirements less staff assessment';

WITH rows_beneath AS (
  SELECT printed_in, kind, 'apportionment' AS figure, apportionment AS stated
  FROM budget_totals
  WHERE totals_of = 'budget_lines'
  UNION ALL
  SELECT printed_in, kind, 'expenditure', expenditure
  FROM budget_totals
  WHERE totals_of = 'budget_lines'
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
ASSERT total ~= gross + voluntary
FROM followed,
'the total is gross requirements with contributions in kind';

"""#),
    EmbeddedQuery(
      path: "audit/budget-percentages.mql",
      text: #"""
-- Is every printed percentage of section III what its figures give, as far as rounding lets it be? The variance of
-- each class, subtotal and total as a share of its apportionment (nil where nothing was apportioned), and the
-- redeployed funds as a share of the appropriation.
ASSERT variance / apportionment TO [percent] ~= variance_percent
FROM budget_lines
WHERE apportionment <> 0,
'the variance of a class as a share of its apportionment';

ASSERT variance_percent = 0
FROM budget_lines
WHERE apportionment = 0,
'the share is nil where nothing was apportioned';

ASSERT variance / apportionment TO [percent] ~= variance_percent
FROM budget_totals
WHERE apportionment <> 0,
'the variance of a total as a share of its apportionment';

ASSERT variance_percent = 0
FROM budget_totals
WHERE apportionment = 0,
'the share is nil where nothing was apportioned';

ASSERT r.redeployed / r.original TO [percent] ~= t.redeployed_percent
FROM budget_totals AS t
CROSS JOIN (
  SELECT sum(redeployed) FILTER (WHERE redeployed > 0) AS redeployed, sum(original) AS original
  FROM redeployments
) AS r
WHERE t.kind = 'share',
'the redeployed funds as a share of the appropriation';

"""#),
    EmbeddedQuery(
      path: "audit/budget-printed-twice.mql",
      text: #"""
-- Does the table of the summary repeat the subtotals and totals of section III.A? Each row that is printed twice
-- has the same figures in both, or anomaly 4 explains it: the summary leaves the cells of the budgeted voluntary
-- contributions in kind empty, where section III.A prints nil.
ASSERT (s.line IS NOT NULL
    AND s.apportionment IS NOT DISTINCT FROM t.apportionment
    AND s.expenditure IS NOT DISTINCT FROM t.expenditure
    AND s.variance IS NOT DISTINCT FROM t.variance
    AND s.variance_percent IS NOT DISTINCT FROM t.variance_percent) = (a.anomaly IS NULL)
FROM budget_totals AS t
LEFT JOIN (
  SELECT *, coalesce(category, kind) AS subject
  FROM budget_totals
  WHERE printed_in = 'summary, table 1'
) AS s ON s.kind = t.kind AND s.subject = coalesce(t.category, t.kind)
LEFT JOIN anomalies AS a ON a.anomaly = 4 AND t.kind = 'voluntary'
WHERE t.printed_in = 'III.A, table',
'the summary repeats section III.A, except where anomaly 4 says so';

"""#),
    EmbeddedQuery(
      path: "audit/budget-totals.mql",
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
JOIN (SELECT category, sum(variance) AS variance FROM budget_lines GROUP BY category) AS b
  ON b.category = t.category
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
      path: "audit/budget-variances.mql",
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
      path: "audit/dates.mql",
      text: #"""
-- Are the dates possible: each event begins before it ends and stands in the order of time, budget years run from
-- July to June and follow each other, no document is younger than the report, no factor applies before it was
-- reviewed?
ASSERT coalesce(starts_on, ends_on) IS NOT NULL FROM events, 'each event has a date';
ASSERT starts_on <= ends_on
FROM events
WHERE starts_on IS NOT NULL AND ends_on IS NOT NULL,
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
WHERE date_precision = 'day'
  AND starts_on IS NOT NULL
  AND ends_on IS NOT NULL
  AND event NOT IN (22, 26, 59),
'an event of one day begins and ends on it';
ASSERT starts_on = starts(period) AND ends_on = ends(period)
FROM periods,
'budget years run from July to June';
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
ASSERT (effective_on IS NULL) = (reviewed_on IS NULL)
  AND coalesce(effective_on >= reviewed_on, TRUE)
FROM mission_factors,
'no factor applies before it was reviewed';
ASSERT r.as_at = p.ends_on
FROM recommendations AS r
CROSS JOIN (SELECT ends_on FROM periods WHERE role = 'reported') AS p,
'recommendations are counted at the end of the budget year';

"""#),
    EmbeddedQuery(
      path: "audit/dates-printed-twice.mql",
      text: #"""
-- Does the report date the rounds of the legislative elections the same wherever it does? Not so, as anomaly 18
-- explains: paragraph 35 (c) swaps the days of the two months. So there are as many dates beyond the two rounds as
-- the anomaly makes, and it is told.
ASSERT (SELECT count(*) FROM events WHERE description LIKE 'Legislative elections, %') - 2 = 2
  * (SELECT count(*) FROM anomalies WHERE kind = 'dates' AND subject LIKE '%legislative elections'),
'the rounds of the elections are dated twice only as anomaly 18 says';

ASSERT extract(day FROM e.starts_on) = extract(day FROM f.starts_on)
FROM events AS e
JOIN events AS f
  ON extract(month FROM f.starts_on) <> extract(month FROM e.starts_on)
    AND f.description LIKE 'Legislative elections, % date given in para. 35 (c)'
    AND extract(day FROM f.starts_on) = extract(day FROM e.starts_on)
WHERE e.description LIKE 'Legislative elections, % round%',
'the days of paragraph 35 (c) are those of the rounds, swapped';

"""#),
    EmbeddedQuery(
      path: "audit/equipment-totals.mql",
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
FROM (SELECT contingent, sum(expenditure) AS expenditure FROM equipment_costs GROUP BY contingent)
  AS e
LEFT JOIN budget_lines AS b ON b.class = e.contingent,
'equipment costs no class more than it spent';

"""#),
    EmbeddedQuery(
      path: "audit/figures-printed-twice.mql",
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
  SELECT 'actual ' || indicator || ': ' || series, value
  FROM indicator_values
  WHERE kind = 'actual' AND period = '2019/20'
  UNION ALL
  SELECT 'paragraph ' || paragraph || ': ' || measure, value
  FROM paragraph_figures
  WHERE paragraph IN (22, 37)
  UNION ALL
  SELECT 'authorized: ' || coalesce(parent, category), sum(authorized)
  FROM personnel
  WHERE kind = 'category'
  GROUP BY coalesce(parent, category)
  UNION ALL
  SELECT 'authorized: civilian personnel', sum(authorized)
  FROM personnel
  WHERE line BETWEEN 5 AND 14
  UNION ALL
  SELECT 'average: ' || category, actual FROM personnel WHERE kind = 'category'
  UNION ALL
  SELECT 'average: contingents and formed police units without staff officers', sum(quantity)
  FROM (
    SELECT actual AS quantity
    FROM personnel
    WHERE category IN ('Military contingents', 'Formed police units')
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
  SELECT 'plan in 100 000: ' || item, 100000 * round(quantity / 100000, 0)
  FROM planned_quantities
  WHERE output = '5.1.17'
  UNION ALL
  SELECT 'result in 100 000: ' || item, 100000 * round(quantity / 100000, 0)
  FROM results
  WHERE output = '5.1.17'
  UNION ALL
  SELECT 'share of planned flight hours flown', round(100 * r.quantity / p.quantity, 0)
  FROM results AS r
  JOIN planned_quantities AS p ON p.output = r.output AND p.item = r.item
  WHERE r.output = '5.1.5' AND r.item = 'flight hours'
),
pairs (one, other, anomaly) AS (
  VALUES ('actual 1.1.1: workshops held', 'result 1.1.1: workshops', NULL),
    ('actual 1.1.1: workshop participants', 'result 1.1.1: participants', 24),
    ('actual 1.1.2: women participating in the peace process',
      'paragraph 22: women leaders at the high-level workshop', NULL),
    ('target 2.2.5: municipal reconciliation committees established',
      'plan 2.2.8: municipal reconciliation committees', NULL),
    ('target 2.2.6: women and girls reached by HIV awareness and services',
      'plan 2.2.14: women and girls', NULL),
    ('actual 2.2.6: women and girls reached by HIV awareness and services',
      'result 2.2.14: women and girls', NULL),
    ('target 2.3.1: former combatants processed', 'plan 2.3.2: former combatants processed', NULL),
    ('actual 2.3.1: former combatants processed', 'result 2.3.2: former combatants processed',
      NULL),
    ('actual 2.3.1: former combatants processed', 'result 2.3.1: combatants supported', NULL),
    ('target 2.3.2: former combatants in reinsertion projects',
      'plan 2.3.3: former combatants reinserted', NULL),
    ('target 2.3.3: direct beneficiaries of community violence reduction',
      'plan 2.3.6: direct beneficiaries', NULL),
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
    ('actual 4.1.3: peace dividend projects implemented', 'result 4.1.5: quick-impact projects',
      NULL),
    ('target 4.3.3: courts fully functioning', 'plan 4.3.3: courts', NULL),
    ('actual 4.3.3: courts fully functioning', 'result 4.3.3: courts', 71),
    ('target 4.3.4: prisons fully functioning', 'plan 4.3.3: prisons', NULL),
    ('actual 4.3.4: prisons fully functioning', 'result 4.3.3: prisons', 72),
    ('actual 5.1.1: approved flight hours utilized', 'share of planned flight hours flown', NULL),
    ('actual 5.1.1: surveillance platforms not deployed',
      'result 5.1.5: manned surveillance platforms not deployed', NULL),
    ('actual 5.1.1: surveillance platforms not deployed',
      'paragraph 37: manned intelligence, surveillance and reconnaissance platforms not deployed',
      NULL),
    ('paragraph 37: unmanned aerial vehicles not deployed',
      'driver: unmanned aerial vehicles not deployed', NULL),
    ('result 2.1.7: unmanned aerial vehicles not deployed',
      'driver: unmanned aerial vehicles not deployed', NULL),
    ('result 5.1.4: unmanned aerial vehicles not deployed',
      'driver: unmanned aerial vehicles not deployed', NULL),
    ('result 5.1.4: rotary-wing aircraft', 'result 5.1.6: rotary-wing aircraft', NULL),
    ('result 5.1.4: fixed-wing aircraft', 'result 5.1.6: fixed-wing aircraft', NULL),
    ('result 5.1.4: unmanned aerial vehicles', 'result 5.1.6: unmanned aerial vehicles', NULL),
    ('plan 5.1.4: aircraft', 'plan 5.1.6: aircraft', NULL),
    ('target 5.1.2: authorized international posts vacant', 'budgeted vacant: International staff',
      97),
    ('actual 5.1.2: authorized international posts vacant', 'vacant: International staff', NULL),
    ('plan 5.1.8: civilian personnel', 'authorized: civilian personnel', 76),
    ('plan 5.1.8: international staff', 'authorized: International staff', 76),
    ('plan 5.1.8: national staff', 'authorized: National staff', 76),
    ('plan 5.1.8: temporary positions', 'authorized: Temporary positions', NULL),
    ('plan 5.1.8: United Nations Volunteers', 'authorized: United Nations Volunteers', NULL),
    ('plan 5.1.29: military observers', 'authorized: Military observers', NULL),
    ('plan 5.1.29: United Nations police officers', 'authorized: United Nations police', NULL),
    ('plan 5.1.29: formed police unit personnel', 'authorized: Formed police units', NULL),
    ('plan 5.1.29: government-provided personnel', 'authorized: Government-provided personnel',
      NULL),
    ('result 5.1.29: military observers', 'average: Military observers', NULL),
    ('result 5.1.29: military contingent personnel, including staff officers',
      'average: Military contingents', NULL),
    ('result 5.1.29: United Nations police officers', 'average: United Nations police', NULL),
    ('result 5.1.29: formed police unit personnel', 'average: Formed police units', NULL),
    ('result 5.1.29: government-provided personnel', 'average: Government-provided personnel',
      NULL),
    ('result 5.1.31: military contingent and formed police unit personnel supplied',
      'average: contingents and formed police units without staff officers', NULL),
    ('result 5.1.32: military observers', 'average: Military observers', NULL),
    ('result 5.1.32: United Nations police officers', 'average: United Nations police', NULL),
    ('result 5.1.32: government-provided personnel', 'average: Government-provided personnel',
      NULL),
    ('budgeted driver: generator fuel consumed',
      'plan in 100 000: fuel for generators and other facilities', 99),
    ('driver: generator fuel consumed',
      'result in 100 000: fuel for generators and other facilities', NULL)
)
ASSERT (bare(f.value) = bare(g.value)) = (p.anomaly IS NULL)
FROM pairs AS p
LEFT JOIN figures AS f ON f.figure = p.one
LEFT JOIN figures AS g ON g.figure = p.other,
'figures that are printed twice agree, except where an anomaly says so';

"""#),
    EmbeddedQuery(
      path: "audit/formulas.mql",
      text: #"""
-- Does each number of the plan that the report computes by a formula come out as printed? The factors stand
-- apart in planned_quantities as context. Each does, or an anomaly explains why it does not:
-- an average a month that is cut off, not rounded (anomaly 37), and a formula whose brackets are missing
-- (anomaly 39).
WITH factors AS (
  SELECT output,
    max(quantity) FILTER (WHERE role = 'quantity') AS stated,
    max(quantity)
      FILTER (WHERE item LIKE '%per location'
          OR item LIKE '%per region'
          OR item LIKE '%per month'
          OR item LIKE 'patrols per %'
          OR item LIKE 'long-range patrols per %'
          OR item = 'visits per cantonment site') AS each,
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
  SELECT output, stated, 'each x days x sites', each * times * units, NULL
  FROM factors
  WHERE output = '2.1.10'
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
  SELECT output, stated, 'each x units x weeks', each * units * times, NULL
  FROM factors
  WHERE output = '2.2.13'
  UNION ALL
  SELECT output, stated, 'each x sites', each * sites, NULL FROM factors WHERE output = '2.3.9'
)
ASSERT (bare(c.stated) = bare(c.computed)) = (a.anomaly IS NULL)
FROM computed AS c
LEFT JOIN anomalies AS a ON a.anomaly = c.anomaly AND c.output <> '2.1.1',
'a formula comes out as printed, except where an anomaly says so';

"""#),
    EmbeddedQuery(
      path: "audit/income-totals.mql",
      text: #"""
-- Do the items of other income and of the contributions outside the budget add up to their printed totals? In
-- thousands of United States dollars.
ASSERT (SELECT sum(amount) FROM other_income) ~= amount
FROM budget_totals
WHERE totals_of = 'other_income';
ASSERT (SELECT sum(amount) FROM non_budgeted_contributions) ~= amount
FROM budget_totals
WHERE totals_of = 'non_budgeted_contributions';

"""#),
    EmbeddedQuery(
      path: "audit/indicator-performance.mql",
      text: #"""
-- Does the view indicator_performance say what indicator_values says? Each of its measures with its baselines,
-- target, qualifier, tolerance and actual value, put together anew.
WITH anew AS (
  SELECT indicator, series, unit,
    max(value) FILTER (WHERE period = '2017/18' AND kind = 'actual') AS baseline_2017_18,
    max(value) FILTER (WHERE period = '2018/19' AND kind = 'actual') AS baseline_2018_19,
    max(value) FILTER (WHERE period = '2019/20' AND kind = 'target') AS target,
    max(qualifier) FILTER (WHERE period = '2019/20' AND kind = 'target') AS target_qualifier,
    max(tolerance) FILTER (WHERE period = '2019/20' AND kind = 'target') AS tolerance,
    max(value) FILTER (WHERE period = '2019/20' AND kind = 'actual') AS actual
  FROM indicator_values
  GROUP BY indicator, series, unit
)
ASSERT p.indicator IS NOT NULL
  AND a.indicator IS NOT NULL
  AND s.indicator IS NOT NULL
  AND p.baseline_2017_18 IS NOT DISTINCT FROM a.baseline_2017_18
  AND p.baseline_2018_19 IS NOT DISTINCT FROM a.baseline_2018_19
  AND p.target IS NOT DISTINCT FROM a.target
  AND p.target_qualifier IS NOT DISTINCT FROM a.target_qualifier
  AND p.tolerance IS NOT DISTINCT FROM a.tolerance
  AND p.actual IS NOT DISTINCT FROM a.actual
  AND p.better IS NOT DISTINCT FROM s.better
  AND p.unit IS NOT DISTINCT FROM s.unit
  AND a.unit IS NOT DISTINCT FROM s.unit
FROM indicator_performance AS p
FULL JOIN anew AS a ON a.indicator = p.indicator AND a.series = p.series
LEFT JOIN indicator_series AS s ON s.indicator = p.indicator AND s.series = p.series,
'a measure of the view is made of its values';

"""#),
    EmbeddedQuery(
      path: "audit/indicator-values.mql",
      text: #"""
-- Is each measure complete: one value for each baseline, for the target and for the result, in the unit of the
-- measure, and either a number with its qualifier or the reason why there is none?
ASSERT count(v.indicator) = 4
  AND count(DISTINCT v.period || ' ' || v.kind) = 4
  AND count(*) FILTER (WHERE v.kind = 'target' AND v.period = '2019/20') = 1
FROM indicator_series AS s
LEFT JOIN indicator_values AS v ON v.indicator = s.indicator AND v.series = s.series
GROUP BY s.indicator, s.series,
'a measure has two baselines, a target and a result';
ASSERT v.unit = s.unit
FROM indicator_values AS v
LEFT JOIN indicator_series AS s ON s.indicator = v.indicator AND s.series = v.series,
'a value stands in the unit of its measure';
ASSERT (value IS NULL) = (qualifier IS NULL)
  AND (value IS NULL) = (missing IS NOT NULL)
  AND NOT (coalesce(missing, '') = 'in words' AND stated IS NULL)
FROM indicator_values,
'a value is a number with a qualifier, or a reason why there is none';
ASSERT indicator IN (SELECT indicator FROM indicator_series)
FROM indicators,
'each indicator has a measure';

"""#),
    EmbeddedQuery(
      path: "audit/indicators-met.mql",
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
    ON v.indicator = p.indicator
      AND v.series = p.series
      AND v.period = '2019/20'
      AND v.kind = 'actual'
)
ASSERT met IS NOT DISTINCT FROM computed
FROM judged,
'a target was met as the view says';

"""#),
    EmbeddedQuery(
      path: "audit/numbering.mql",
      text: #"""
-- Is everything that is numbered numbered without a gap, from 1 on, each number once: findings, events, lines of
-- tables (with the rows that only carry a heading), drivers of a class, lines of an output, indicators and outputs
-- of an accomplishment?
ASSERT min(anomaly) = 1 AND max(anomaly) = count(*) AND count(DISTINCT anomaly) = count(*)
FROM anomalies,
'the numbers of anomalies';
ASSERT min(event) = 1 AND max(event) = count(*) AND count(DISTINCT event) = count(*)
FROM events,
'the numbers of events';
ASSERT min(follow_up) = 1 AND max(follow_up) = count(*) AND count(DISTINCT follow_up) = count(*)
FROM follow_ups,
'the numbers of follow ups';
ASSERT min(stage_no) = 1 AND max(stage_no) = count(*) AND count(DISTINCT stage_no) = count(*)
FROM budget_stages,
'the numbers of budget stages';
ASSERT min(component) = 1 AND max(component) = count(*) AND count(DISTINCT component) = count(*)
FROM components,
'the numbers of components';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM redeployments,
'the numbers of redeployments';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM other_income,
'the numbers of other income';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM non_budgeted_contributions,
'the numbers of non budgeted contributions';
ASSERT min(line) = 1 AND max(line) = count(*) AND count(DISTINCT line) = count(*)
FROM personnel,
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
FROM (
  SELECT accomplishment, CAST(split_part(indicator, '.', 3) AS INTEGER) AS number FROM indicators
) AS n
GROUP BY accomplishment,
'the indicators of an accomplishment';
ASSERT indicator = accomplishment || '.' || split_part(indicator, '.', 3)
FROM indicators,
'the number of each begins with that of its accomplishment';
ASSERT min(number) = 1 AND max(number) = count(*) AND count(DISTINCT number) = count(*)
FROM (SELECT accomplishment, CAST(split_part(output, '.', 3) AS INTEGER) AS number FROM outputs)
  AS n
GROUP BY accomplishment,
'the outputs of an accomplishment';
ASSERT output = accomplishment || '.' || split_part(output, '.', 3)
FROM outputs,
'the number of each begins with that of its accomplishment';
ASSERT min(number) = 1 AND max(number) = count(*) AND count(DISTINCT number) = count(*)
FROM (
  SELECT component, CAST(split_part(accomplishment, '.', 2) AS INTEGER) AS number
  FROM accomplishments
) AS n
GROUP BY component,
'the accomplishments of a component';
ASSERT accomplishment = component || '.' || split_part(accomplishment, '.', 2)
FROM accomplishments,
'the number of each begins with that of its component';
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
      path: "audit/output-directions.mql",
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
      path: "audit/output-status.mql",
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
  SELECT '4.2.7',
    CASE
      WHEN sum(bare(r.quantity)) > max(bare(p.quantity)) THEN 'above'
      WHEN sum(bare(r.quantity)) = max(bare(p.quantity)) THEN 'equal'
      ELSE 'below'
    END
  FROM results AS r
  JOIN planned_quantities AS p ON p.output = r.output
  WHERE r.output = '4.2.7'
  UNION ALL
  SELECT output, 'yes'
  FROM results
  WHERE output = '3.1.3' AND item LIKE 'human rights cases referred %'
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
ASSERT status = computed
FROM judged,
'the status of an output is what its quantities give';

"""#),
    EmbeddedQuery(
      path: "audit/paragraph-figures.mql",
      text: #"""
-- Do the figures that the paragraphs tell agree with the tables that hold them: stages of the budget, strength,
-- actions of the Assembly, recommendations, aircraft not deployed? Each in its own unit.
WITH told AS (
  SELECT source, measure, value FROM paragraph_figures
),
held AS (
  SELECT 'proposed budget, gross' AS measure, gross / 1 [USD] AS value
  FROM budget_stages
  WHERE stage = 'proposal'
  UNION ALL
  SELECT 'proposed budget, net', net / 1 [USD] FROM budget_stages WHERE stage = 'proposal'
  UNION ALL
  SELECT 'appropriation recommended, gross', gross / 1 [USD]
  FROM budget_stages
  WHERE stage = 'advisory committee'
  UNION ALL
  SELECT 'appropriation recommended, net', net / 1 [USD]
  FROM budget_stages
  WHERE stage = 'advisory committee'
  UNION ALL
  SELECT 'appropriation, gross', gross / 1 [USD] FROM budget_stages WHERE stage = 'appropriation'
  UNION ALL
  SELECT 'appropriation, net', net / 1 [USD] FROM budget_stages WHERE stage = 'appropriation'
  UNION ALL
  SELECT CASE category
      WHEN 'Military contingents' THEN 'military contingent personnel proposed'
      WHEN 'United Nations police' THEN 'United Nations police officers proposed'
      WHEN 'Formed police units' THEN 'formed police unit personnel proposed'
      WHEN 'Military observers' THEN 'military observers proposed'
      WHEN 'International staff' THEN 'international staff proposed'
      WHEN 'National General Service staff' THEN 'national General Service staff proposed'
      WHEN 'Temporary positions' THEN 'general temporary assistance positions proposed'
      ELSE category || ' proposed'
    END,
    proposed
  FROM personnel
  WHERE proposed IS NOT NULL
  UNION ALL
  SELECT CASE label
      WHEN 'Police personnel' THEN 'police personnel proposed'
      WHEN 'National staff' THEN 'national staff proposed'
      WHEN 'Civilian personnel' THEN 'average actual strength of civilian personnel'
      ELSE 'average actual strength of military and police personnel'
    END,
    persons
  FROM personnel_totals
  UNION ALL
  SELECT 'other revenue, total', amount / 1 [USD] FROM assembly_actions WHERE item = 'Other revenue'
  UNION ALL
  SELECT lower(item), amount / 1 [USD] FROM assembly_action_parts
  UNION ALL
  SELECT 'outstanding recommendations of the ' || body, outstanding FROM recommendations
  UNION ALL
  SELECT body || ' recommendations with closure requested', to_close
  FROM recommendations
  WHERE to_close IS NOT NULL
  UNION ALL
  SELECT body || ' recommendations in progress', in_progress
  FROM recommendations
  WHERE to_close IS NOT NULL
  UNION ALL
  SELECT 'expenditure, ' || period, expenditure / 1 [MUSD]
  FROM periods
  WHERE expenditure IS NOT NULL
  UNION ALL
  SELECT 'resource utilization, ' || period, utilization_percent / 1 [percent]
  FROM periods
  WHERE utilization_percent IS NOT NULL
  UNION ALL
  SELECT measure, actual FROM driver_figures WHERE unit = 'aircraft'
  UNION ALL
  SELECT 'intelligence, surveillance and reconnaissance platforms not deployed', actual
  FROM driver_figures
  WHERE unit = 'aircraft' AND measure LIKE 'manned %'
)
ASSERT bare(t.value) IS NOT DISTINCT FROM bare(h.value)
FROM held AS h
LEFT JOIN told AS t ON t.measure = h.measure,
'what a paragraph tells is what the table holds';

"""#),
    EmbeddedQuery(
      path: "audit/paragraphs.mql",
      text: #"""
-- Are the 111 numbered paragraphs all there, each once, and each in the one section, component or class that spans
-- it?
ASSERT min(paragraph) = 1
  AND max(paragraph) = 111
  AND count(*) = 111
  AND count(DISTINCT paragraph) = 111
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
      path: "audit/parts-and-totals.mql",
      text: #"""
-- Do the parts fit into the whole that they are part of? In the plan the parts may be fewer than the whole but
-- never more; in the results, where the report gives every part, they make up the whole. One does not: fuel, planned as 4 970 万 litres, rounded
-- (anomaly 80). A part may be counted in another unit than its whole: aircraft, of all platforms.
WITH wholes AS (
  SELECT 'plan' AS place, output AS id, item, quantity FROM planned_quantities
  UNION ALL
  SELECT 'result', output, item, quantity FROM results
  UNION ALL
  SELECT 'indicator ' || period || ' ' || kind, indicator, series, value FROM indicator_values
),
parts AS (
  SELECT 'plan' AS place, output AS id, part_of AS item, sum(quantity) AS quantity,
    count(*) AS parts
  FROM planned_quantities
  WHERE role = 'part'
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
ASSERT (w.item IS NOT NULL
    AND coalesce(bare(p.quantity) <= bare(w.quantity), TRUE)
    AND (p.place <> 'result' OR coalesce(bare(p.quantity) = bare(w.quantity), TRUE))) = (a.anomaly IS NULL)
FROM parts AS p
LEFT JOIN wholes AS w ON w.place = p.place AND w.id = p.id AND w.item = p.item
LEFT JOIN anomalies AS a ON a.subject = 'output ' || p.id AND a.anomaly = 80 AND p.place = 'plan',
'parts fit into their whole, except where anomaly 80 says so';

"""#),
    EmbeddedQuery(
      path: "audit/percentages-in-range.mql",
      text: #"""
-- Does every percentage that counts a share lie between 0 and 100, and every quantity above or at zero?
ASSERT quantity >= 0 FROM results WHERE quantity IS NOT NULL;
ASSERT quantity <= 100 FROM results WHERE unit = 'percent';
ASSERT quantity > 0 FROM planned_quantities;
ASSERT quantity <= 100 FROM planned_quantities WHERE unit = 'percent';
ASSERT value >= 0 FROM indicator_values WHERE value IS NOT NULL;
ASSERT value <= 100 FROM indicator_values WHERE unit = 'percent' AND value IS NOT NULL;
ASSERT vacancy_percent BETWEEN 0 AND 100 FROM personnel WHERE vacancy_percent IS NOT NULL;
ASSERT budgeted_vacancy_percent BETWEEN 0 AND 100
FROM personnel
WHERE budgeted_vacancy_percent IS NOT NULL;
ASSERT percent_low >= 0 AND percent_low <= percent_high AND percent_high <= 100
FROM mission_factors
WHERE percent_low IS NOT NULL;
ASSERT value > 0 FROM paragraph_figures WHERE value IS NOT NULL;
ASSERT value <= 100 FROM paragraph_figures WHERE unit = 'percent';

"""#),
    EmbeddedQuery(
      path: "audit/personnel-totals.mql",
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
      path: "audit/reasons-and-causes.mql",
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
      path: "audit/recommendations.mql",
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
      path: "audit/redeployment-remainder.mql",
      text: #"""
-- Was each group revised to what it spent, in whole thousands of United States dollars? One was not, as anomaly 91
-- explains: groups I and II were revised to exactly what they spent, so that the whole unencumbered balance stays
-- in group III.
ASSERT (r.revised = round(b.expenditure, 0)) = (a.anomaly IS NULL)
FROM redeployments AS r
LEFT JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category)
  AS b ON b.category = r.category
LEFT JOIN anomalies AS a ON a.anomaly = 91 AND r.group_no = 'III',
'a group was revised to what it spent, except where anomaly 91 says so';

ASSERT sum(r.revised) - sum(b.expenditure) ~= (SELECT sum(variance) FROM budget_lines)
FROM redeployments AS r
JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category) AS b
  ON b.category = r.category,
'what remains in the groups is the unencumbered balance';

"""#),
    EmbeddedQuery(
      path: "audit/redeployment-totals.mql",
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
LEFT JOIN (SELECT category, sum(apportionment) AS apportionment FROM budget_lines GROUP BY category)
  AS b ON b.category = r.category,
'the original distribution is the apportionment';

"""#),
    EmbeddedQuery(
      path: "audit/references-documents.mql",
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
      path: "audit/references-finance.mql",
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
      path: "audit/references-framework.mql",
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
      path: "audit/references-paragraphs.mql",
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
      path: "audit/references-places.mql",
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
      path: "audit/references-reports.mql",
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
      path: "audit/remark-directions.mql",
      text: #"""
-- Does each remark that calls a result higher or lower than planned fit its numbers? Every line of results where
-- the numbers say otherwise, with the anomalies that explain it: the remark is true of another line of the same
-- output (anomalies 36, 85, 87 and 103), or
-- plan and result count different things (anomaly 60). Where a plan counts together what the results count
-- apart (4.2.7), the sum is compared.
WITH compared AS (
  SELECT r.output, r.line, r.item, coalesce(bare(p.quantity), together.planned) AS planned,
    CASE WHEN together.output IS NULL THEN bare(r.quantity) ELSE together.completed END AS completed,
    r.direction
  FROM results AS r
  LEFT JOIN planned_quantities AS p ON p.output = r.output AND p.item = r.item
  LEFT JOIN (
    SELECT '4.2.7' AS output,
      (SELECT bare(quantity) FROM planned_quantities WHERE output = '4.2.7') AS planned,
      (SELECT sum(quantity) FROM results WHERE output = '4.2.7') AS completed
  ) AS together ON together.output = r.output
  WHERE r.direction <> 'none'
)
ASSERT coalesce(CASE c.direction
    WHEN 'higher' THEN c.completed > c.planned
    ELSE c.completed < c.planned
  END,
  FALSE) = (a.output IS NULL)
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
      path: "audit/section-three-in-paragraphs.mql",
      text: #"""
-- Do the paragraphs state the figures of section III: the appropriation of paragraph 3, gross and net, and the unencumbered
-- balance and the revenue of paragraph 111? Each is what the section prints, which other audits add up.
ASSERT f.value TO [kUSD] ~= t.apportionment
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 3
  AND f.measure = 'appropriation, gross'
  AND t.printed_in = 'III.A, table'
  AND t.kind = 'gross',
'the gross appropriation is what was apportioned';

ASSERT f.value TO [kUSD] ~= t.apportionment
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 3
  AND f.measure = 'appropriation, net'
  AND t.printed_in = 'III.A, table'
  AND t.kind = 'net',
'the net appropriation is that of section III.A';

ASSERT f.value TO [kUSD] ~= t.variance
FROM paragraph_figures AS f
CROSS JOIN budget_totals AS t
WHERE f.paragraph = 111
  AND f.measure = 'unencumbered balance'
  AND t.printed_in = 'III.A, table'
  AND t.kind = 'gross',
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
      path: "audit/sources.mql",
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
  SELECT 'paragraph_figures', source, 'para. ' || paragraph
  FROM paragraph_figures
  WHERE paragraph IS NOT NULL
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
    split_part(id, '.', 1) || '.' || split_part(id, '.', 2) || ', ' || word || ' '
      || split_part(id, '.', 3)
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
      path: "audit/status-and-direction.mql",
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
      path: "audit/strength.mql",
      text: #"""
-- Is the table of personnel sound in itself? Nobody above the authorized strength, no authorized strength above
-- the proposed one, each category of a group beneath a heading, and no heading that counts people twice.
ASSERT actual <= authorized
FROM personnel
WHERE actual IS NOT NULL,
'nobody is above the authorized strength';
ASSERT authorized <= proposed
FROM personnel
WHERE authorized IS NOT NULL AND proposed IS NOT NULL,
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
      path: "audit/summary-figures.mql",
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
      path: "audit/units.mql",
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
ASSERT count(DISTINCT unit) = 1
FROM indicator_values
GROUP BY indicator, series,
'a measure has one unit';
ASSERT unit IS NOT NULL AND (unit = 'percent') = (measure LIKE '%rate%')
FROM driver_figures,
'a rate is in percent, and nothing else is';

"""#),
    EmbeddedQuery(
      path: "audit/vacancy-rates.mql",
      text: #"""
-- Is every printed vacancy rate what authorized and actual strength give, rounded to one place? And do the rates
-- that section IV repeats agree with it, and with the budgeted rates of the same section? In percent.
ASSERT vacancy_percent
  = coalesce(round((authorized - actual) / nullif(authorized, 0) TO [percent], 1), 0)
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
      path: "audit/variance-drivers.mql",
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
ASSERT class IN (SELECT class FROM variance_drivers)
FROM class_variances,
'each class has a driver';
ASSERT class IN (SELECT class FROM class_variances)
FROM variance_drivers,
'each driver has a class';
ASSERT d.cause IS NOT DISTINCT FROM c.cause
FROM variance_drivers AS d
LEFT JOIN (SELECT class, driver_no, cause FROM driver_causes WHERE rank = 1) AS c
  ON c.class = d.class AND c.driver_no = d.driver_no,
'the cause of a driver is the first of its causes';

"""#),
    EmbeddedQuery(
      path: "audit/variance-headings.mql",
      text: #"""
-- Do the headings of section IV repeat section III.A? Variance, percentage, direction and paragraphs of each
-- class; every class with a variance has a heading, and each heading keeps to the threshold of its footnote
-- (5 per cent or 100 000 United States dollars).
ASSERT class IN (SELECT class FROM class_variances)
FROM budget_lines
WHERE variance <> 0,
'each class with a variance has a heading';
ASSERT h.amount = b.variance
FROM class_variances AS h
LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading repeats the variance';
ASSERT h.percent = b.variance_percent
FROM class_variances AS h
LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading repeats the percentage';
ASSERT h.direction = CASE WHEN b.variance < 0 THEN 'higher' WHEN b.variance > 0 THEN 'lower' END
FROM class_variances AS h
LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading says which way the class went';
ASSERT h.first_paragraph = b.first_paragraph AND h.last_paragraph = b.last_paragraph
FROM class_variances AS h
LEFT JOIN budget_lines AS b ON b.class = h.class,
'a heading spans the paragraphs of its class';
ASSERT abs(percent) >= 5 OR abs(amount) >= 100
FROM class_variances,
'a heading keeps to the threshold';

"""#),
    EmbeddedQuery(
      path: "audit/women-among-people.mql",
      text: #"""
-- Are the women never more than the people among whom they are counted? In the results, in the indicators and in
-- the paragraphs; and women with men, where both are given, make up the whole.
ASSERT women <= quantity FROM results WHERE women IS NOT NULL;
ASSERT bare(part.value) <= bare(whole.value)
FROM indicator_series AS s
JOIN indicator_values AS part ON part.indicator = s.indicator AND part.series = s.series
JOIN indicator_values AS whole
  ON whole.indicator = s.indicator
    AND whole.series = s.part_of
    AND whole.period = part.period
    AND whole.kind = part.kind
WHERE s.series LIKE '%women%' AND part.value IS NOT NULL AND whole.value IS NOT NULL;
ASSERT bare(w.value) <= bare(p.value)
FROM paragraph_figures AS w
JOIN paragraph_figures AS p ON p.paragraph = w.paragraph AND p.ordinal = w.ordinal - 1
WHERE w.paragraph IN (17, 64) AND w.measure LIKE 'women among%';
ASSERT max(value) FILTER (WHERE ordinal = 1) = sum(value) FILTER (WHERE ordinal IN (2, 3, 4))
FROM paragraph_figures
WHERE paragraph = 69,
'men, women and children make up those who were killed';
ASSERT max(women) = sum(quantity) FILTER (WHERE women IS NOT NULL)
FROM results
WHERE output = '3.2.3'
  AND (part_of IS NOT NULL OR item = 'young people attending regional sessions')
GROUP BY output, part_of
HAVING part_of IS NOT NULL;

"""#),
    EmbeddedQuery(
      path: "budget-stages.mql",
      text: #"""
-- How did the budget shrink on its way to approval? The gross and net amount at each stage, in United States
-- dollars, and what the stage took off the one before it.
SELECT s.stage, s.body, s.gross, s.net, before.gross - s.gross AS gross_taken_off
FROM budget_stages AS s
LEFT JOIN budget_stages AS before ON before.stage_no = s.stage_no - 1
ORDER BY s.stage_no;

"""#),
    EmbeddedQuery(
      path: "category-shares.mql",
      text: #"""
-- How was the appropriation divided among the three groups before and after money was redeployed? Amounts in
-- thousands of United States dollars, shares in percent of the whole.
SELECT category, sum(original) AS original, sum(revised) AS revised,
  round(share(sum(original)), 2) AS percent_before, round(share(sum(revised)), 2) AS percent_after
FROM redeployments
GROUP BY category WITH TOTALS
ORDER BY min(line);

"""#),
    EmbeddedQuery(
      path: "causes/causes-by-component.mql",
      text: #"""
-- Which causes weigh on which component? Outputs and indicators that name a cause, one column a component.
WITH named AS (
  SELECT cause, CAST(split_part(id, '.', 1) AS INTEGER) AS component FROM result_causes
)
SELECT causes.name AS cause,
  count(*) FILTER (WHERE component = 1) AS political,
  count(*) FILTER (WHERE component = 2) AS security,
  count(*) FILTER (WHERE component = 3) AS human_rights,
  count(*) FILTER (WHERE component = 4) AS state_authority,
  count(*) FILTER (WHERE component = 5) AS support,
  count(*) AS total
FROM named
JOIN causes USING (cause)
GROUP BY causes.name
ORDER BY total DESC, cause;

"""#),
    EmbeddedQuery(
      path: "causes/causes-named-together.mql",
      text: #"""
-- Which causes does the report name together, for one output or indicator? Pairs that come at least twice.
SELECT a.name AS cause, b.name AS with_cause, count(*) AS times,
  string_agg(x.id, ', ' ORDER BY x.id) FILTER (WHERE x.subject = 'output') AS outputs,
  string_agg(x.id, ', ' ORDER BY x.id) FILTER (WHERE x.subject = 'indicator') AS indicators
FROM result_causes x
JOIN result_causes y ON y.subject = x.subject AND y.id = x.id AND y.cause > x.cause
JOIN causes a ON a.cause = x.cause
JOIN causes b ON b.cause = y.cause
GROUP BY a.name, b.name
HAVING count(*) >= 2
ORDER BY times DESC, a.name, b.name;

"""#),
    EmbeddedQuery(
      path: "causes/causes-of-undone-outputs.mql",
      text: #"""
-- Why did planned outputs come to nothing? The causes of those not done or not met, and how often each stood alone.
WITH undone AS (
  SELECT output, cause
  FROM outputs
  JOIN result_causes ON subject = 'output' AND id = output
  WHERE status IN ('not done', 'not met')
),
alone AS (
  SELECT output FROM undone GROUP BY output HAVING count(*) = 1
)
SELECT causes.name AS cause, count(*) AS outputs, count(alone.output) AS alone,
  string_agg(undone.output, ', ' ORDER BY undone.output) AS which
FROM undone
JOIN causes USING (cause)
LEFT JOIN alone ON alone.output = undone.output
GROUP BY causes.name
ORDER BY outputs DESC, cause;

"""#),
    EmbeddedQuery(
      path: "causes/causes-ranking.mql",
      text: #"""
-- Which causes does the report name most, for outputs, for indicators of achievement, and for the drivers of the money?
-- Each is counted once a cause, however many other causes it has; a cause may raise a result as well as lower it.
SELECT causes.name AS cause,
  count(*) FILTER (WHERE subject = 'output') AS outputs,
  count(*) FILTER (WHERE subject = 'indicator') AS indicators,
  count(*) FILTER (WHERE subject = 'driver') AS drivers,
  count(*) AS total
FROM (
  SELECT subject, cause FROM result_causes
  UNION ALL
  SELECT 'driver', cause FROM driver_causes
) AS named
JOIN causes USING (cause)
GROUP BY causes.name
ORDER BY total DESC, cause;

"""#),
    EmbeddedQuery(
      path: "causes/covid-and-the-money.mql",
      text: #"""
-- Where did COVID-19 move the money? The drivers of section IV which it is the root cause of, with the variance of the
-- whole class, of which the report does not say how much is due to the pandemic.
SELECT d.paragraph, d.class, d.direction, d.driver, l.variance, l.variance_percent
FROM variance_drivers d
JOIN budget_lines l ON l.class = d.class
WHERE d.cause = 'covid_19'
ORDER BY d.paragraph, d.driver_no;

"""#),
    EmbeddedQuery(
      path: "causes/covid-share-by-component.mql",
      text: #"""
-- What share of the planned outputs does the report tie to COVID-19, by component? Most were lowered by it, a few
-- raised: cut counts those that fell short or came to nothing, mixed those with more of one thing and less of another.
WITH hit AS (
  SELECT id AS output FROM result_causes WHERE subject = 'output' AND cause = 'covid_19'
),
all_outputs AS (
  SELECT component, components.name, outputs.output, status, hit.output AS hit
  FROM outputs
  JOIN accomplishments USING (accomplishment)
  JOIN components USING (component)
  LEFT JOIN hit ON hit.output = outputs.output
)
SELECT CAST(component AS TEXT) AS component, name, count(*) AS outputs, count(hit) AS hit,
  round(count(hit) / count(*) TO [percent], 1) AS hit_percent,
  count(hit) FILTER (WHERE status IN ('partly', 'not met', 'not done')) AS cut,
  count(hit) FILTER (WHERE status = 'mixed') AS mixed,
  count(hit) FILTER (WHERE status = 'exceeded') AS raised
FROM all_outputs
GROUP BY component, name
UNION ALL
SELECT 'all', 'All components', count(*), count(hit), round(count(hit) / count(*) TO [percent], 1),
  count(hit) FILTER (WHERE status IN ('partly', 'not met', 'not done')),
  count(hit) FILTER (WHERE status = 'mixed'),
  count(hit) FILTER (WHERE status = 'exceeded')
FROM all_outputs
ORDER BY component;

"""#),
    EmbeddedQuery(
      path: "causes/drivers-by-cause.mql",
      text: #"""
-- What drove spending up, and what drove it down? Drivers and offsets of section IV by root cause and direction; for
-- some the report gives no cause.
SELECT coalesce(causes.name, 'no cause given') AS root_cause,
  count(*) FILTER (WHERE direction = 'higher') AS raised_requirements,
  count(*) FILTER (WHERE direction = 'lower') AS lowered_requirements,
  count(*) AS drivers, count(DISTINCT class) AS classes
FROM variance_drivers
LEFT JOIN causes USING (cause)
GROUP BY causes.name
ORDER BY drivers DESC, root_cause;

"""#),
    EmbeddedQuery(
      path: "causes/insecurity-hit-outputs.mql",
      text: #"""
-- On which outputs and indicators did insecurity bear, and what came of them? An output has its status; an indicator is
-- missed if a measure of it missed its target. Insecurity also raised results, such as support flights.
SELECT subject, id, name, outcome, reason
FROM (
  SELECT subject, id, outputs.name, status AS outcome, reason
  FROM outputs
  JOIN result_causes ON subject = 'output' AND id = output AND cause = 'insecurity'
  UNION ALL
  SELECT subject, id, indicators.name,
    CASE
      WHEN indicator IN (SELECT indicator FROM indicator_performance WHERE met = 'no') THEN 'missed'
      ELSE 'met or not measured'
    END,
    reason
  FROM indicators
  JOIN result_causes ON subject = 'indicator' AND id = indicator AND cause = 'insecurity'
) AS hit
ORDER BY subject DESC, split_part(id, '.', 1)::INTEGER, split_part(id, '.', 2)::INTEGER,
  split_part(id, '.', 3)::INTEGER;

"""#),
    EmbeddedQuery(
      path: "causes/only-covid.mql",
      text: #"""
-- Was COVID-19 the only cause given, or one of several? Outputs and indicators that name it, by how many causes.
WITH counted AS (
  SELECT subject, id, count(*) AS causes, count(*) FILTER (WHERE cause = 'covid_19') AS covid
  FROM result_causes
  GROUP BY subject, id
)
SELECT subject, count(*) AS with_covid,
  count(*) FILTER (WHERE causes = 1) AS only_covid,
  count(*) FILTER (WHERE causes = 2) AS with_one_other,
  count(*) FILTER (WHERE causes > 2) AS with_more,
  round(count(*) FILTER (WHERE causes = 1) / count(*) TO [percent], 1) AS only_covid_percent
FROM counted
WHERE covid = 1
GROUP BY subject
ORDER BY subject DESC;

"""#),
    EmbeddedQuery(
      path: "causes/reprioritized-outputs.mql",
      text: #"""
-- Which outputs were changed because the Mission or its counterparts turned to other priorities, or the Mission and its
-- force were adapted, and which way?
SELECT output, outputs.name, status, direction,
  string_agg(causes.name, '; ' ORDER BY causes.name) AS causes, reason
FROM outputs
JOIN result_causes ON subject = 'output' AND id = output
JOIN causes USING (cause)
WHERE cause IN ('reprioritization', 'force_adaptation')
GROUP BY accomplishment, output, outputs.name, status, direction, reason
ORDER BY accomplishment, split_part(output, '.', 3)::INTEGER;

"""#),
    EmbeddedQuery(
      path: "causes/short-without-reason.mql",
      text: #"""
-- Which outputs fell short of their plan, in whole or in part, without a word of the report why? An auditor would ask.
SELECT output, name, status, page
FROM outputs
WHERE status IN ('partly', 'mixed', 'not met', 'not done') AND reason IS NULL
ORDER BY accomplishment, split_part(output, '.', 3)::INTEGER;

-- And which indicators missed a target without a reason?
SELECT i.indicator, i.name, p.series AS measure, p.target, p.actual
FROM indicators i
JOIN indicator_performance p ON p.indicator = i.indicator
WHERE p.met = 'no' AND i.reason IS NULL
ORDER BY i.indicator, p.series;

"""#),
    EmbeddedQuery(
      path: "causes/why-indicators-missed.mql",
      text: #"""
-- Which indicators of achievement missed, and why? Each measure that missed its target, as counted or as told in
-- words, with the causes coded for the indicator and the reason in short; none where the report gives no reason.
WITH named AS (
  SELECT id, string_agg(causes.name, '; ' ORDER BY causes.name) AS causes
  FROM result_causes
  JOIN causes USING (cause)
  WHERE subject = 'indicator'
  GROUP BY id
)
SELECT p.indicator, p.series AS measure, p.target, p.actual,
  coalesce(named.causes, 'none') AS causes, i.reason
FROM indicator_performance p
JOIN indicators i ON i.indicator = p.indicator
LEFT JOIN named ON named.id = p.indicator
WHERE p.met = 'no'
ORDER BY split_part(p.indicator, '.', 1)::INTEGER, split_part(p.indicator, '.', 2)::INTEGER,
  split_part(p.indicator, '.', 3)::INTEGER, p.series;

"""#),
    EmbeddedQuery(
      path: "charts/categories-before-and-after.mql",
      text: #"""
-- What did redeployment between the groups change in the shares of the appropriation?
FROM redeployments UNPIVOT (share
  FOR step IN (original AS 'as approved', revised AS 'as redeployed'))
SELECT step, category, share
CHART BAR step, share BY category STACKED;

"""#),
    EmbeddedQuery(
      path: "charts/indicators-at-a-glance.mql",
      text: #"""
-- How did the measures of the indicators move that were counted in every period?
FROM indicator_values
SELECT period, indicator || ' ' || series AS measure, value
WHERE kind = 'actual' AND value IS NOT NULL
QUALIFY count(*) OVER (PARTITION BY indicator, series) = 3
ORDER BY indicator, series, period
CHART SPARKLINE period, value BY measure;

"""#),
    EmbeddedQuery(
      path: "charts/spent-against-apportioned.mql",
      text: #"""
-- How far did the expenditure of the larger classes go towards their apportionment?
FROM budget_lines
SELECT class, apportionment, expenditure
WHERE apportionment > 20000
ORDER BY apportionment DESC
CHART BULLET class, apportionment, expenditure;

"""#),
    EmbeddedQuery(
      path: "charts/spread-of-variances.mql",
      text: #"""
-- How far off its apportionment was a typical class, in percent?
FROM budget_lines
SELECT class, variance_percent
CHART HISTOGRAM variance_percent;

"""#),
    EmbeddedQuery(
      path: "charts/vacancies.mql",
      text: #"""
-- Which vacancy rates were above those that the budget was made with?
FROM personnel
SELECT category, budgeted_vacancy_percent, vacancy_percent
WHERE budgeted_vacancy_percent IS NOT NULL
ORDER BY vacancy_percent - budgeted_vacancy_percent DESC
CHART BULLET category, budgeted_vacancy_percent, vacancy_percent;

"""#),
    EmbeddedQuery(
      path: "charts/variances-around-zero.mql",
      text: #"""
-- Where was more spent than apportioned, and where less? Left of zero is overspent.
FROM budget_lines
SELECT class, variance
WHERE variance <> 0
ORDER BY variance
CHART BAR class, variance TITLE 'Variance by class of expenditure [kUSD]';

"""#),
    EmbeddedQuery(
      path: "charts/women-in-the-forces.mql",
      text: #"""
-- How did the share of women in Mali's security forces change over the periods, as the indicators state it?
FROM indicator_values
SELECT period, series, value, unit
WHERE series LIKE 'women in the %' AND unit = 'percent' AND kind = 'actual'
ORDER BY series, period
CHART LINE period, value BY series TITLE 'Women in the security forces [percent]';

"""#),
    EmbeddedQuery(
      path: "cost-per-head.mql",
      text: #"""
-- What did a person cost in each class of personnel? Spending in thousands of United States dollars divided by
-- the people who were there on average, beside the same for what was apportioned and authorized. General
-- temporary assistance paid for the commission of inquiry too (paragraph 95), not only for its two positions.
SELECT b.class, p.authorized, p.actual,
  round(b.apportionment / p.authorized, 1) AS apportioned_per_head,
  round(b.expenditure / p.actual, 1) AS spent_per_head
FROM budget_lines AS b
JOIN (
  SELECT class, sum(authorized) AS authorized, sum(actual) AS actual
  FROM personnel
  WHERE kind = 'category'
  GROUP BY class
) AS p ON p.class = b.class
WHERE p.actual > 0
ORDER BY spent_per_head DESC;

"""#),
    EmbeddedQuery(
      path: "documents/anomalies-by-kind.mql",
      text: #"""
-- Where does the report disagree with itself? Findings by kind, with the first and the last page that has one.
SELECT kind, count(*) AS findings,
  round(count(*) / (SELECT count(*) FROM anomalies) TO [percent], 1) AS percent,
  min(page) AS first_page, max(page) AS last_page
FROM anomalies
GROUP BY kind
ORDER BY findings DESC, kind;

"""#),
    EmbeddedQuery(
      path: "documents/assembly-actions.mql",
      text: #"""
-- What is the General Assembly asked to decide on, and what are the amounts made of? In dollars.
SELECT a.letter, a.action, a.item, a.amount, p.item AS part, p.amount AS part_amount
FROM assembly_actions a
LEFT JOIN assembly_action_parts p ON p.paragraph = a.paragraph AND p.letter = a.letter
ORDER BY a.letter, p.amount;

"""#),
    EmbeddedQuery(
      path: "documents/citations-by-section.mql",
      text: #"""
-- Which sections of the report cite which kinds of document? Citations in the numbered paragraphs, by section; those of
-- the tables of indicators and outputs, the headings and the summary stand apart.
SELECT coalesce(section,
    CASE
      WHEN indicator IS NOT NULL THEN 'indicators'
      WHEN output IS NOT NULL THEN 'outputs'
      ELSE 'headings, summary, other tables'
    END) AS part,
  count(*) AS citations, count(DISTINCT symbol) AS documents,
  count(*) FILTER (WHERE kind IN ('resolution', 'decision', 'report')) AS of_united_nations_bodies,
  count(*) FILTER (WHERE kind = 'agreement') AS agreements,
  count(*) FILTER (WHERE kind IN ('law', 'plan', 'policy', 'strategy')) AS laws_plans_policies,
  count(*) FILTER (WHERE kind = 'other') AS other
FROM citations
JOIN documents USING (symbol)
LEFT JOIN paragraphs USING (paragraph)
GROUP BY part
ORDER BY citations DESC, part;

"""#),
    EmbeddedQuery(
      path: "documents/documents-by-date.mql",
      text: #"""
-- When was each cited document adopted, signed or issued, as far as the report gives the day? The oldest first, with
-- its age in days when the performance period began on 1 July 2019; a negative age came later.
SELECT adopted_on, symbol, title, body, DATE '2019-07-01' - adopted_on AS age_days
FROM documents
WHERE adopted_on IS NOT NULL
ORDER BY adopted_on, symbol;

"""#),
    EmbeddedQuery(
      path: "documents/documents-by-kind.mql",
      text: #"""
-- What kinds of document does the report rest on, whose are they, and how often are they cited?
SELECT kind, count(DISTINCT symbol) AS documents,
  count(DISTINCT symbol)
    FILTER (WHERE body LIKE '%Government of Mali%' OR body = 'President of Mali') AS of_mali,
  count(*) AS citations, round(1.0 * count(*) / count(DISTINCT symbol), 1) AS citations_each
FROM documents
JOIN citations USING (symbol)
GROUP BY kind
ORDER BY citations DESC, kind;

"""#),
    EmbeddedQuery(
      path: "documents/figures-in-conflict.mql",
      text: #"""
-- Which figures of the report contradict each other, or are not plausible, and where do they stand?
SELECT anomaly, subject, stated, computed, source
FROM anomalies
WHERE kind = 'figures'
ORDER BY anomaly;

"""#),
    EmbeddedQuery(
      path: "documents/follow-ups.mql",
      text: #"""
-- What did the General Assembly request in resolution 74/290, and what is answered? With the gist of the paragraphs
-- that the answer points to.
SELECT resolution_paragraph, request, response FROM follow_ups ORDER BY follow_up;

SELECT resolution_paragraph, paragraph, gist
FROM follow_ups
JOIN paragraphs ON paragraph BETWEEN refers_to_first AND refers_to_last
ORDER BY follow_up, paragraph;

"""#),
    EmbeddedQuery(
      path: "documents/labels-that-numbers-deny.mql",
      text: #"""
-- Which labels, remarks and aims of the report do its own numbers deny?
SELECT anomaly, subject, stated, computed, note
FROM anomalies
WHERE kind = 'label'
ORDER BY anomaly;

"""#),
    EmbeddedQuery(
      path: "documents/laws-and-policies-of-mali.mql",
      text: #"""
-- Which laws, strategies, policies and plans of the Government does the report follow, and which were still drafts?
WITH cited AS (
  SELECT symbol, count(*) AS places FROM citations GROUP BY symbol
)
SELECT kind, symbol, title, adopted_on, note, places AS cited_in
FROM documents
JOIN cited USING (symbol)
WHERE body = 'Government of Mali'
ORDER BY kind, cited_in DESC, symbol;

"""#),
    EmbeddedQuery(
      path: "documents/most-cited.mql",
      text: #"""
-- Which documents does the report cite most? Places that cite a document, and how often they name it in all, for those
-- cited more than once. Among the resolutions it is the mandate, 2480 (2019).
WITH cited AS (
  SELECT symbol, count(*) AS places, sum(mentions) AS mentions FROM citations GROUP BY symbol
)
SELECT symbol, kind, body, places, mentions
FROM cited
JOIN documents USING (symbol)
WHERE places > 1
ORDER BY places DESC, mentions DESC, symbol;

"""#),
    EmbeddedQuery(
      path: "documents/paragraphs-by-section.mql",
      text: #"""
-- How is the report laid out: its sections, their paragraphs, the pages they begin on, and how much each cites?
WITH cited AS (
  SELECT s.section, count(*) AS citations
  FROM sections s
  JOIN citations c ON c.paragraph BETWEEN s.first_paragraph AND s.last_paragraph
  GROUP BY s.section
)
SELECT s.section, s.heading, s.page, s.first_paragraph, s.last_paragraph,
  s.last_paragraph - s.first_paragraph + 1 AS paragraphs,
  coalesce(cited.citations, 0) AS citations_in_paragraphs
FROM sections s
LEFT JOIN cited ON cited.section = s.section
ORDER BY CASE WHEN s.section = 'summary' THEN '' ELSE s.section END;

"""#),
    EmbeddedQuery(
      path: "documents/peace-agreement.mql",
      text: #"""
-- Where does the report cite the peace agreement? By component and part of the report, then the two places that point
-- to an article of it.
SELECT CASE
    WHEN paragraph IS NOT NULL THEN 'paragraphs of section ' || section
    WHEN indicator IS NOT NULL THEN 'indicators of component ' || split_part(indicator, '.', 1)
    WHEN output IS NOT NULL THEN 'outputs of component ' || split_part(output, '.', 1)
    ELSE 'summary and headings'
  END AS part,
  count(*) AS places, sum(mentions) AS mentions
FROM citations
LEFT JOIN paragraphs USING (paragraph)
WHERE symbol = 'Agreement on Peace and Reconciliation in Mali'
GROUP BY part
ORDER BY mentions DESC, part;

SELECT paragraph, pinpoint, gist
FROM citations
JOIN paragraphs USING (paragraph)
WHERE symbol = 'Agreement on Peace and Reconciliation in Mali' AND pinpoint IS NOT NULL
ORDER BY paragraph;

"""#),
    EmbeddedQuery(
      path: "documents/recommendations.mql",
      text: #"""
-- How many recommendations of the oversight bodies are outstanding, and how far are they? All bodies last.
SELECT body, as_at, outstanding, to_close AS closure_requested, in_progress,
  round(in_progress / outstanding TO [percent], 1) AS in_progress_percent
FROM recommendations
UNION ALL
SELECT 'Both bodies', max(as_at), sum(outstanding), sum(to_close), sum(in_progress),
  round(sum(in_progress) / sum(outstanding) TO [percent], 1)
FROM recommendations
ORDER BY outstanding;

"""#),
    EmbeddedQuery(
      path: "documents/resolutions.mql",
      text: #"""
-- Which resolution is cited most? All resolutions and decisions, with where they are cited.
SELECT symbol, title, count(*) AS places, sum(mentions) AS mentions,
  string_agg(CASE WHEN paragraph IS NOT NULL THEN CAST(paragraph AS TEXT) END, ', '
    ORDER BY paragraph) AS paragraphs,
  count(*) FILTER (WHERE paragraph IS NULL) AS elsewhere
FROM citations
JOIN documents USING (symbol)
WHERE kind IN ('resolution', 'decision')
GROUP BY symbol, title
ORDER BY places DESC, mentions DESC, symbol;

"""#),
    EmbeddedQuery(
      path: "equipment-costs.mql",
      text: #"""
-- What was spent on contingent-owned equipment, and for whom? Major equipment and self-sustainment beside each
-- other, in thousands of United States dollars; the last row is the sum.
SELECT contingent,
  sum(expenditure) FILTER (WHERE kind = 'Major equipment') AS major_equipment,
  sum(expenditure) FILTER (WHERE kind = 'Self-sustainment') AS self_sustainment,
  sum(expenditure) AS total
FROM equipment_costs
GROUP BY contingent
UNION ALL
SELECT 'All contingents',
  sum(expenditure) FILTER (WHERE kind = 'Major equipment'),
  sum(expenditure) FILTER (WHERE kind = 'Self-sustainment'),
  sum(expenditure)
FROM equipment_costs
ORDER BY total DESC;

"""#),
    EmbeddedQuery(
      path: "far-off-plan.mql",
      text: #"""
-- Which classes missed their apportionment by more than a tenth, either way? In percent of the apportionment,
-- the worst overspending first.
SELECT class, CASE WHEN variance < 0 THEN 'overspent' ELSE 'underspent' END AS direction,
  variance_percent, variance
FROM budget_lines
WHERE abs(variance_percent) > 10
ORDER BY variance_percent;

"""#),
    EmbeddedQuery(
      path: "finance/appropriation-against-proposal.mql",
      text: #"""
-- How much of the proposed budget was cut, by whom, and was the cut felt? The amount that each stage took off the
-- proposal in United States dollars and percent, and in the last row the amount that the Mission did not spend.
SELECT s.stage_no AS step, s.body, s.gross, p.gross - s.gross AS below_proposal,
  round((p.gross - s.gross) / p.gross TO [percent], 2) AS below_proposal_percent
FROM budget_stages AS s
CROSS JOIN (SELECT gross FROM budget_stages WHERE stage = 'proposal') AS p
UNION ALL
SELECT 4, 'spent by the Mission', t.expenditure TO [USD], p.gross - t.expenditure,
  round((p.gross - t.expenditure) / p.gross TO [percent], 2)
FROM budget_totals AS t
CROSS JOIN (SELECT gross FROM budget_stages WHERE stage = 'proposal') AS p
WHERE t.printed_in = 'III.A, table' AND t.kind = 'gross'
ORDER BY step;

"""#),
    EmbeddedQuery(
      path: "finance/causes-of-variances.mql",
      text: #"""
-- Which causes moved the money? For each root cause of section IV, how many drivers it raised or lowered, in which
-- classes, and what those classes differed by in all, in thousands of United States dollars (the share of one cause
-- in the variance of a class is not given, so that a class with several causes counts under each).
SELECT coalesce(c.name, 'not stated') AS root_cause,
  count(*) FILTER (WHERE d.direction = 'higher') AS drivers_higher,
  count(*) FILTER (WHERE d.direction = 'lower') AS drivers_lower,
  count(DISTINCT d.class) AS classes,
  sum(v.amount) FILTER (WHERE d.first_of_class) AS variance_of_classes
FROM (
  SELECT d.*, f.driver_no IS NOT NULL AS first_of_class
  FROM variance_drivers AS d
  LEFT JOIN (
    SELECT class, coalesce(cause, 'none') AS cause, min(driver_no) AS driver_no
    FROM variance_drivers
    GROUP BY class, coalesce(cause, 'none')
  ) AS f ON f.class = d.class AND f.cause = coalesce(d.cause, 'none') AND f.driver_no = d.driver_no
) AS d
JOIN class_variances AS v ON v.class = d.class
LEFT JOIN causes AS c ON c.cause = d.cause
GROUP BY c.name
ORDER BY drivers_higher + drivers_lower DESC, root_cause;

"""#),
    EmbeddedQuery(
      path: "finance/cost-per-flown-hour.mql",
      text: #"""
-- What did an hour in the air cost? The apportionment of air operations over the planned hours beside its
-- expenditure over the hours flown, in United States dollars. Fewer hours made each of them dearer, as the fleet is
-- paid for whether it flies or not.
SELECT p.quantity TO [h] AS planned, r.quantity TO [h] AS flown,
  round(flown / planned TO [percent], 1) AS flown_share,
  round(b.apportionment / planned TO [USD/h], 0) AS budgeted_an_hour,
  round(b.expenditure / flown TO [USD/h], 0) AS spent_an_hour,
  round((b.expenditure / flown) / (b.apportionment / planned) - 1 TO [percent], 1) AS dearer_by
FROM budget_lines AS b
JOIN planned_quantities AS p ON p.output = '5.1.5' AND p.item = 'flight hours'
JOIN results AS r ON r.output = p.output AND r.item = p.item
WHERE b.class = 'Air operations';

"""#),
    EmbeddedQuery(
      path: "finance/cost-per-quick-impact-project.mql",
      text: #"""
-- What did a quick-impact project cost? The apportionment over the planned number of projects (about 110) beside the
-- expenditure over the number completed, in thousands of United States dollars. Paragraph 110 says that fewer
-- projects were carried out than budgeted, output 4.1.5 that there were more (anomaly 101).
SELECT p.quantity AS planned, r.quantity AS completed, b.apportionment, b.expenditure,
  round(b.apportionment / p.quantity, 1) AS budgeted_each,
  round(b.expenditure / r.quantity, 1) AS spent_each
FROM budget_lines AS b
JOIN planned_quantities AS p ON p.output = '4.1.5' AND p.item = 'quick-impact projects'
JOIN results AS r ON r.output = p.output AND r.item = p.item
WHERE b.class = 'Quick-impact projects';

"""#),
    EmbeddedQuery(
      path: "finance/documents-of-the-budget.mql",
      text: #"""
-- Which documents made the budget, and when? The stages with their documents and dates, how many days passed after
-- the proposal, and how many were left before the budget year began. The report does not date the resolution of the
-- General Assembly.
SELECT s.stage, s.body, s.document, s.decision, s.document_paragraph, s.dated_on,
  s.dated_on - p.dated_on AS days_after_proposal, y.starts_on - s.dated_on AS days_before_the_year
FROM budget_stages AS s
JOIN periods AS y ON y.period = s.period
CROSS JOIN (SELECT dated_on FROM budget_stages WHERE stage = 'proposal') AS p
ORDER BY s.stage_no;

"""#),
    EmbeddedQuery(
      path: "finance/drivers-of-each-class.mql",
      text: #"""
-- What moved each class of expenditure? Its variance in thousands of United States dollars, and how many drivers and
-- offsets section IV names, with their root causes. The report gives no amounts for drivers.
SELECT v.class, v.amount AS variance, v.percent AS variance_percent,
  count(*) FILTER (WHERE d.role = 'driver') AS drivers,
  count(*) FILTER (WHERE d.role = 'offset') AS offsets,
  string_agg(DISTINCT c.name, '; ' ORDER BY c.name) FILTER (WHERE d.role = 'driver')
    AS causes_of_drivers
FROM class_variances AS v
JOIN variance_drivers AS d ON d.class = v.class
LEFT JOIN causes AS c ON c.cause = d.cause
GROUP BY v.class, v.amount, v.percent
ORDER BY abs(v.amount) DESC;

"""#),
    EmbeddedQuery(
      path: "finance/equipment-shares.mql",
      text: #"""
-- How much of what military contingents and formed police units cost went to their own equipment? Major equipment
-- and self-sustainment in thousands of United States dollars, with their share of the expenditure of the class and
-- each one's share of all equipment costs, in percent.
SELECT b.class, b.expenditure, e.major_equipment, e.self_sustainment,
  e.major_equipment + e.self_sustainment AS equipment,
  round((e.major_equipment + e.self_sustainment) / b.expenditure TO [percent], 1)
    AS percent_of_class,
  round((e.major_equipment + e.self_sustainment) / t.expenditure TO [percent], 1)
    AS percent_of_equipment
FROM (
  SELECT contingent,
    sum(expenditure) FILTER (WHERE kind = 'Major equipment') AS major_equipment,
    sum(expenditure) FILTER (WHERE kind = 'Self-sustainment') AS self_sustainment
  FROM equipment_costs
  GROUP BY contingent
) AS e
JOIN budget_lines AS b ON b.class = e.contingent
CROSS JOIN (SELECT sum(expenditure) AS expenditure FROM equipment_costs) AS t
ORDER BY equipment DESC;

"""#),
    EmbeddedQuery(
      path: "finance/from-gross-to-net.mql",
      text: #"""
-- How do gross requirements become net requirements? The income from staff assessment that is taken off, planned and
-- actual, in thousands of United States dollars; as a share of gross requirements, and of what civilian personnel
-- cost, in percent.
SELECT g.figure, g.gross, g.deduction, g.net,
  round(g.deduction / g.gross TO [percent], 2) AS percent_of_gross,
  round(g.deduction / g.civilian TO [percent], 1) AS percent_of_civilian_personnel
FROM (
  SELECT 'apportionment' AS figure,
    max(apportionment) FILTER (WHERE kind = 'gross') AS gross,
    max(apportionment) FILTER (WHERE kind = 'deduction') AS deduction,
    max(apportionment) FILTER (WHERE kind = 'net') AS net,
    max(apportionment) FILTER (WHERE category = 'Civilian personnel') AS civilian
  FROM budget_totals
  WHERE printed_in = 'III.A, table'
  UNION ALL
  SELECT 'expenditure', max(expenditure) FILTER (WHERE kind = 'gross'),
    max(expenditure) FILTER (WHERE kind = 'deduction'),
    max(expenditure) FILTER (WHERE kind = 'net'),
    max(expenditure) FILTER (WHERE category = 'Civilian personnel')
  FROM budget_totals
  WHERE printed_in = 'III.A, table'
) AS g
ORDER BY g.figure;

"""#),
    EmbeddedQuery(
      path: "finance/fuel-price-and-volume.mql",
      text: #"""
-- Did fuel cost less because less was burnt, or because it was cheaper? For the two uses whose prices section IV
-- gives, litres at 0.98 and 0.79 United States dollars: the effect of the volume at the budgeted price, and of the
-- price on the litres used, in dollars. Negative: it saved money. The cheaper fuel saved more than the litres did,
-- and in vehicles it outweighed a higher consumption that section IV does not mention (anomaly 100).
WITH fuel AS (
  SELECT f.class, p.quantity TO [L] AS planned, r.quantity TO [L] AS used,
    f.budgeted TO [USD/L] AS budgeted_price,
    f.actual TO [USD/L] AS actual_price
  FROM driver_figures AS f
  JOIN planned_quantities AS p ON p.output = '5.1.17'
    AND p.item = CASE f.class
      WHEN 'Ground transportation' THEN 'fuel for ground transportation'
      ELSE 'fuel for generators and other facilities'
    END
  JOIN results AS r ON r.output = p.output AND r.item = p.item
  WHERE f.unit = 'USD/L'
)
SELECT class, planned, used, budgeted_price, actual_price, planned_cost, computed_cost,
  volume_effect, price_effect
FROM (
  SELECT 1 AS part, class, planned, used, budgeted_price, actual_price,
    round(planned * budgeted_price, 0) AS planned_cost,
    round(used * actual_price, 0) AS computed_cost,
    round((used - planned) * budgeted_price, 0) AS volume_effect,
    round(used * (actual_price - budgeted_price), 0) AS price_effect
  FROM fuel
  UNION ALL
  SELECT 2, 'Both', sum(planned), sum(used), NULL, NULL, round(sum(planned * budgeted_price), 0),
    round(sum(used * actual_price), 0), round(sum((used - planned) * budgeted_price), 0),
    round(sum(used * (actual_price - budgeted_price)), 0)
  FROM fuel
) AS effects
ORDER BY part, planned DESC;

"""#),
    EmbeddedQuery(
      path: "finance/offsets.mql",
      text: #"""
-- What held the variances down? The offsets that section IV names, each against the variance of its class, in
-- thousands of United States dollars, the class that moved most first.
SELECT v.class, v.amount AS variance, d.direction AS offset_is, d.driver AS offset_by,
  c.name AS root_cause
FROM variance_drivers AS d
JOIN class_variances AS v ON v.class = d.class
LEFT JOIN causes AS c ON c.cause = d.cause
WHERE d.role = 'offset'
ORDER BY abs(v.amount) DESC, d.driver_no;

"""#),
    EmbeddedQuery(
      path: "finance/overrun-by-category.mql",
      text: #"""
-- Who overspent, and who paid for it? For each category the overspending of some classes and the savings of others,
-- in thousands of United States dollars, and its share of all overspending and of all savings in percent.
SELECT category,
  count(*) FILTER (WHERE variance < 0) AS classes_over,
  coalesce(sum(-variance) FILTER (WHERE variance < 0), 0) AS overspent,
  round(coalesce(sum(-variance) FILTER (WHERE variance < 0), 0)
      / (SELECT sum(-variance) FROM budget_lines WHERE variance < 0) TO [percent],
    1) AS percent_of_overspending,
  count(*) FILTER (WHERE variance > 0) AS classes_under,
  coalesce(sum(variance) FILTER (WHERE variance > 0), 0) AS saved,
  round(coalesce(sum(variance) FILTER (WHERE variance > 0), 0)
      / (SELECT sum(variance) FROM budget_lines WHERE variance > 0) TO [percent],
    1) AS percent_of_savings,
  sum(variance) AS net
FROM budget_lines
GROUP BY category
ORDER BY net;

"""#),
    EmbeddedQuery(
      path: "finance/overspending-ranks.mql",
      text: #"""
-- Which classes went over their apportionment the furthest, and where do they stand? Classes by overspending, with their
-- rank among all and within their category, what part of all overspending they make up, and what part it comes to with
-- those before them.
SELECT rank() OVER (ORDER BY variance) AS place, class, category,
  rank() OVER (PARTITION BY category ORDER BY variance) AS place_in_category,
  -variance AS overspent, round(share(variance) OVER (), 1) AS of_all,
  round(sum(share(variance)) OVER (ORDER BY variance), 1) AS with_those_before
FROM budget_lines
WHERE variance < 0
ORDER BY place;

"""#),
    EmbeddedQuery(
      path: "finance/redeployment-against-variance.mql",
      text: #"""
-- Did each group of the appropriation spend what it was left with? What it gave or got, in thousands of United States
-- dollars, as a share of its original distribution; how far its spending went beyond that; and the use of the
-- revised distribution in percent.
SELECT r.group_no, r.category, r.original, r.redeployed,
  round(r.redeployed / r.original TO [percent], 1) AS redeployed_percent,
  s.expenditure, s.expenditure - r.original AS beyond_original,
  r.revised - s.expenditure AS unspent,
  round(s.expenditure / r.revised TO [percent], 2) AS used_percent
FROM redeployments AS r
JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category) AS s
  ON s.category = r.category
ORDER BY r.line;

"""#),
    EmbeddedQuery(
      path: "finance/running-total.mql",
      text: #"""
-- How few classes take how much of the money? The classes by expenditure, in thousands of United States dollars,
-- with the share of each class and of all down to it in percent.
SELECT class, expenditure, round(share(expenditure), 1) AS share,
  round(sum(share(expenditure)) OVER by_size, 1) AS running_share
FROM budget_lines
WHERE expenditure > 0
WINDOW by_size AS (ORDER BY expenditure DESC, line ROWS UNBOUNDED PRECEDING)
ORDER BY expenditure DESC;

"""#),
    EmbeddedQuery(
      path: "finance/section-three-reconciled.mql",
      text: #"""
-- Does section III add up? Each printed subtotal and total beside what the rows that it is made of give, and beside the
-- same figure in the summary and in paragraphs 3 and 111, in thousands of United States dollars; they agree where they differ by
-- no more than rounding explains. As a page with footnotes: mql --format un Queries/finance/section-three-reconciled.mql
WITH totals AS (FROM budget_totals WHERE printed_in = 'III.A, table'),
lines AS (
  SELECT category, sum(apportionment) AS apportionment, sum(expenditure) AS expenditure,
    sum(variance) AS variance
  FROM budget_lines
  GROUP BY category
),
gross AS (
  SELECT sum(apportionment) AS apportionment, sum(expenditure) AS expenditure,
    sum(variance) AS variance
  FROM budget_lines
),
deduction AS (FROM totals WHERE kind = 'deduction'),
reconciled (part, place, figure, printed, computed) AS (
  SELECT 'III.A', t.line, t.category || ', apportionment', t.apportionment, l.apportionment
  FROM totals AS t
  JOIN lines AS l ON l.category = t.category
  UNION ALL
  SELECT 'III.A', t.line, t.category || ', expenditure', t.expenditure, l.expenditure
  FROM totals AS t
  JOIN lines AS l ON l.category = t.category
  UNION ALL
  SELECT 'III.A', t.line, t.category || ', variance', t.variance, l.variance
  FROM totals AS t
  JOIN lines AS l ON l.category = t.category
  UNION ALL
  SELECT 'III.A', t.line, t.label || ', apportionment', t.apportionment, g.apportionment
  FROM totals AS t
  CROSS JOIN gross AS g
  WHERE t.kind IN ('gross', 'total')
  UNION ALL
  SELECT 'III.A', t.line, t.label || ', expenditure', t.expenditure, g.expenditure
  FROM totals AS t
  CROSS JOIN gross AS g
  WHERE t.kind IN ('gross', 'total')
  UNION ALL
  SELECT 'III.A', t.line, t.label || ', variance', t.variance, g.variance
  FROM totals AS t
  CROSS JOIN gross AS g
  WHERE t.kind IN ('gross', 'total')
  UNION ALL
  SELECT 'III.A', t.line, t.label || ', apportionment', t.apportionment,
    g.apportionment - d.apportionment
  FROM totals AS t
  CROSS JOIN gross AS g
  CROSS JOIN deduction AS d
  WHERE t.kind = 'net'
  UNION ALL
  SELECT 'III.A', t.line, t.label || ', expenditure', t.expenditure, g.expenditure - d.expenditure
  FROM totals AS t
  CROSS JOIN gross AS g
  CROSS JOIN deduction AS d
  WHERE t.kind = 'net'
  UNION ALL
  SELECT 'III.A', t.line, t.label || ', variance', t.variance, g.variance - d.variance
  FROM totals AS t
  CROSS JOIN gross AS g
  CROSS JOIN deduction AS d
  WHERE t.kind = 'net'
  UNION ALL
  SELECT 'III.B', r.line, r.category || ', original', r.original, l.apportionment
  FROM redeployments AS r
  JOIN lines AS l ON l.category = r.category
  UNION ALL
  SELECT 'III.B', r.line, r.category || ', revised', r.revised, r.original + r.redeployed
  FROM redeployments AS r
  UNION ALL
  SELECT 'III.B', t.line, 'All groups, original', t.original,
    (SELECT sum(original) FROM redeployments)
  FROM budget_totals AS t
  WHERE t.totals_of = 'redeployments' AND t.kind = 'total'
  UNION ALL
  SELECT 'III.B', t.line, 'All groups, revised', t.revised, (SELECT sum(revised) FROM redeployments)
  FROM budget_totals AS t
  WHERE t.totals_of = 'redeployments' AND t.kind = 'total'
  UNION ALL
  SELECT 'III.D', t.line, 'Other revenue', t.amount, (SELECT sum(amount) FROM other_income)
  FROM budget_totals AS t
  WHERE t.totals_of = 'other_income'
  UNION ALL
  SELECT 'III.E', t.line, t.category, t.expenditure, e.expenditure
  FROM budget_totals AS t
  JOIN (SELECT kind, sum(expenditure) AS expenditure FROM equipment_costs GROUP BY kind) AS e
    ON e.kind = t.category
  WHERE t.totals_of = 'equipment_costs'
  UNION ALL
  SELECT 'III.E', t.line, 'Contingent-owned equipment', t.expenditure,
    (SELECT sum(expenditure) FROM equipment_costs)
  FROM budget_totals AS t
  WHERE t.totals_of = 'equipment_costs' AND t.kind = 'total'
  UNION ALL
  SELECT 'III.F', t.line, 'Non-budgeted contributions', t.amount,
    (SELECT sum(amount) FROM non_budgeted_contributions)
  FROM budget_totals AS t
  WHERE t.totals_of = 'non_budgeted_contributions'
  UNION ALL
  SELECT 'summary', 1, 'Expenditure', p.expenditure TO [kUSD], g.expenditure
  FROM periods AS p
  CROSS JOIN gross AS g
  WHERE p.role = 'reported'
  UNION ALL
  SELECT 'I, para. 3', f.ordinal, 'Appropriation, gross', f.value TO [kUSD], g.apportionment
  FROM paragraph_figures AS f
  CROSS JOIN gross AS g
  WHERE f.paragraph = 3 AND f.measure = 'appropriation, gross'
  UNION ALL
  SELECT 'I, para. 3', f.ordinal, 'Appropriation, net', f.value TO [kUSD],
    g.apportionment - d.apportionment
  FROM paragraph_figures AS f
  CROSS JOIN gross AS g
  CROSS JOIN deduction AS d
  WHERE f.paragraph = 3 AND f.measure = 'appropriation, net'
  UNION ALL
  SELECT 'V, para. 111', f.ordinal, 'Unencumbered balance', f.value TO [kUSD], g.variance
  FROM paragraph_figures AS f
  CROSS JOIN gross AS g
  WHERE f.paragraph = 111 AND f.measure = 'unencumbered balance'
  UNION ALL
  SELECT 'V, para. 111', f.ordinal, 'Other revenue', f.value TO [kUSD], o.amount
  FROM paragraph_figures AS f
  CROSS JOIN (SELECT sum(amount) AS amount FROM other_income) AS o
  WHERE f.paragraph = 111 AND f.measure = 'other revenue, total'
)
SELECT part, figure, printed, computed, printed - computed AS difference,
  CASE WHEN printed ~= computed THEN 'yes' ELSE 'no' END AS agrees
FROM reconciled
ORDER BY part, place, figure
CITE;

"""#),
    EmbeddedQuery(
      path: "finance/spent-without-provision.mql",
      text: #"""
-- What was paid for that the approved budget did not provide for? The drivers of which section IV says so, and the
-- variance of their class in thousands of United States dollars.
SELECT d.class, v.amount AS variance, d.role, d.driver, d.source
FROM variance_drivers AS d
JOIN class_variances AS v ON v.class = d.class
WHERE d.in_budget = 'no'
ORDER BY d.paragraph, d.driver_no;

"""#),
    EmbeddedQuery(
      path: "finance/variances-in-millions.mql",
      text: #"""
-- How large are the variances in millions of United States dollars, and do they pass the thresholds of section IV (5
-- per cent, or 0.1 million)? The largest first.
SELECT class, round(amount TO [MUSD], 1) AS variance, percent,
  CASE WHEN abs(percent) >= 5 THEN 'yes' ELSE 'no' END AS above_5_percent,
  CASE WHEN abs(amount) >= 0.1 [MUSD] THEN 'yes' ELSE 'no' END AS above_100_thousand
FROM class_variances
ORDER BY abs(amount) DESC;

"""#),
    EmbeddedQuery(
      path: "finance/what-the-assembly-decides-on.mql",
      text: #"""
-- How much money is the General Assembly to decide on, and where does it come from? The unencumbered balance and
-- each item of other revenue in United States dollars, with its share of the whole in percent.
SELECT source_of_money, amount,
  round(amount / (SELECT sum(amount) FROM assembly_actions) TO [percent], 1) AS percent
FROM (
  SELECT item AS source_of_money, amount, 1 AS part FROM assembly_actions WHERE letter = '(a)'
  UNION ALL
  SELECT item, amount, 2 FROM assembly_action_parts
  UNION ALL
  SELECT 'All', sum(amount), 3 FROM assembly_actions
) AS money
ORDER BY part, amount DESC;

"""#),
    EmbeddedQuery(
      path: "finance/why-air-operations-underspent.mql",
      text: #"""
-- Why did air operations cost 22.4 million United States dollars less than apportioned? First the drivers that
-- paragraph 103 names with their causes, then the plan and the result that the framework gives for them.
SELECT d.letter, d.driver, string_agg(c.name, '; ' ORDER BY dc.rank) AS causes
FROM variance_drivers AS d
JOIN driver_causes AS dc ON dc.class = d.class AND dc.driver_no = d.driver_no
JOIN causes AS c ON c.cause = dc.cause
WHERE d.class = 'Air operations'
GROUP BY d.letter, d.driver, d.driver_no
ORDER BY d.driver_no;

SELECT p.output, p.item, p.unit, p.quantity AS planned, r.quantity AS actual,
  r.quantity - p.quantity AS difference,
  round((r.quantity - p.quantity) / p.quantity TO [percent], 1) AS difference_percent
FROM planned_quantities AS p
JOIN results AS r ON r.output = p.output AND r.item = p.item
WHERE p.output IN ('5.1.4', '5.1.5') OR p.item = 'fuel for air operations'
ORDER BY CAST(split_part(p.output, '.', 3) AS INTEGER), r.line;

"""#),
    EmbeddedQuery(
      path: "finance/why-military-contingents-overspent.mql",
      text: #"""
-- Why did the military contingents cost 27.4 million United States dollars more than apportioned? Each driver and
-- offset that paragraph 89 names, what pushed it, and the figure that goes with it.
SELECT d.role, d.direction, d.driver, c.name AS root_cause, f.measure, f.budgeted, f.actual, f.unit
FROM variance_drivers AS d
LEFT JOIN causes AS c ON c.cause = d.cause
LEFT JOIN driver_figures AS f ON f.class = d.class AND f.driver_no = d.driver_no
WHERE d.class = 'Military contingents'
ORDER BY d.driver_no;

"""#),
    EmbeddedQuery(
      path: "finance/year-on-year.mql",
      text: #"""
-- How did spending grow from 2018/19 to 2019/20? In millions of United States dollars, with the use of resources in
-- percent, and the growth in the last columns.
SELECT y.period, y.expenditure, y.utilization_percent, y.expenditure - before.expenditure AS growth,
  round((y.expenditure - before.expenditure) / before.expenditure TO [percent], 1) AS growth_percent
FROM periods AS y
LEFT JOIN periods AS before ON before.period = previous(y.period)
WHERE y.expenditure IS NOT NULL
ORDER BY y.period;

"""#),
    EmbeddedQuery(
      path: "largest-classes.mql",
      text: #"""
-- What was most of the money spent on? The classes that took more than 5 percent of all spending, with their
-- share in percent.
SELECT class, expenditure,
  round(expenditure / (SELECT sum(expenditure) FROM budget_lines) TO [percent], 1) AS percent
FROM budget_lines
WHERE expenditure > (SELECT sum(expenditure) FROM budget_lines) / 20
ORDER BY expenditure DESC;

"""#),
    EmbeddedQuery(
      path: "other-income.mql",
      text: #"""
-- What other income and adjustments were there? Each item in thousands of United States dollars, with its share
-- of the whole in percent.
SELECT item, amount, round(share(amount), 1) AS percent
FROM other_income
ORDER BY amount DESC, item;

"""#),
    EmbeddedQuery(
      path: "overspent-classes.mql",
      text: #"""
-- Which classes overspent, and by how much in all? The overspending of each class in thousands of United
-- States dollars, the largest first, and the sum of all of them in the last row.
WITH overspent AS (
  SELECT class, apportionment, expenditure, expenditure - apportionment AS overspending
  FROM budget_lines
  WHERE expenditure > apportionment
)
SELECT class, apportionment, expenditure, overspending
FROM (
  SELECT 1 AS part, class, apportionment, expenditure, overspending FROM overspent
  UNION ALL
  SELECT 2, 'All overspent classes', sum(apportionment), sum(expenditure), sum(overspending)
  FROM overspent
) AS parts
ORDER BY part, overspending DESC;

"""#),
    EmbeddedQuery(
      path: "overview.mql",
      text: #"""
-- What came of the budget of 2019/20: the approved money and the money spent, by category and in all,
-- the five classes that moved most, and how many of the people who were authorized were there.
-- Amounts are thousands of United States dollars; a negative variance is an overspending.
SELECT category, sum(apportionment) AS apportionment, sum(expenditure) AS expenditure,
  sum(variance) AS variance
FROM budget_lines
GROUP BY category
UNION ALL
SELECT 'All categories', sum(apportionment), sum(expenditure), sum(variance)
FROM budget_lines
ORDER BY apportionment;

SELECT class, apportionment, expenditure, variance, variance_percent
FROM budget_lines
ORDER BY abs(variance) DESC
LIMIT 5;

SELECT sum(authorized) AS authorized, sum(actual) AS actual, sum(authorized) - sum(actual) AS vacant
FROM personnel
WHERE kind = 'category';

"""#),
    EmbeddedQuery(
      path: "personnel/equipment-per-head.mql",
      text: #"""
-- What does the equipment of a soldier or police officer cost in a year? What was reimbursed for major equipment
-- and self-sustainment, in United States dollars for each member of the average strength.
SELECT p.category, p.actual AS people,
  round(sum(e.expenditure) FILTER (WHERE e.kind = 'Major equipment') / p.actual TO [USD], 0)
    AS major_equipment,
  round(sum(e.expenditure) FILTER (WHERE e.kind = 'Self-sustainment') / p.actual TO [USD], 0)
    AS self_sustainment,
  round(sum(e.expenditure) / p.actual TO [USD], 0) AS per_head
FROM equipment_costs AS e
JOIN personnel AS p ON p.category = e.contingent
GROUP BY p.category, p.actual
ORDER BY per_head DESC;

"""#),
    EmbeddedQuery(
      path: "personnel/full-strength.mql",
      text: #"""
-- What did the vacancies save? For each class of personnel what a head cost, what the class would have cost at that
-- with every authorized place filled, and the difference, in thousands of United States dollars. A rough estimate,
-- as not all of a class is paid by the head; general temporary assistance, which paid for more than its positions,
-- is left out.
SELECT b.class, p.authorized, p.actual,
  round((p.authorized - p.actual) / p.authorized TO [percent], 1) AS vacancy_percent,
  b.expenditure, round(b.expenditure / p.actual, 1) AS per_head,
  round(b.expenditure / p.actual * p.authorized, 0) AS at_full_strength,
  round(b.expenditure / p.actual * (p.authorized - p.actual), 0) AS saved_by_vacancies
FROM budget_lines AS b
JOIN (
  SELECT class, sum(authorized) AS authorized, sum(actual) AS actual
  FROM personnel
  WHERE kind = 'category'
  GROUP BY class
) AS p ON p.class = b.class
WHERE b.class <> 'General temporary assistance'
ORDER BY saved_by_vacancies DESC;

"""#),
    EmbeddedQuery(
      path: "personnel/no-budgeted-vacancy.mql",
      text: #"""
-- For which categories does the report not say what vacancy rate the budget assumed? Their strength, and the share
-- of all authorized people in percent that they are (anomaly 98).
SELECT category, authorized, actual, vacancy_percent, budgeted_vacancy_percent,
  round(authorized / (SELECT sum(authorized) FROM personnel) TO [percent], 1)
    AS percent_of_authorized
FROM personnel
WHERE kind = 'category' AND budgeted_vacancy_percent IS NULL
ORDER BY authorized DESC;

"""#),
    EmbeddedQuery(
      path: "personnel/proposed-authorized-actual.mql",
      text: #"""
-- How did the posts shrink from the proposal to the people who were there? Volunteers and temporary positions are
-- proposed as one number and stand as one row.
SELECT coalesce(h.category, p.category) AS category,
  coalesce(h.proposed, sum(p.proposed)) AS proposed,
  sum(p.authorized) AS authorized, sum(p.actual) AS actual,
  coalesce(h.proposed, sum(p.proposed)) - sum(p.authorized) AS cut,
  sum(p.authorized) - sum(p.actual) AS vacant
FROM personnel AS p
LEFT JOIN personnel AS h ON h.category = p.parent AND h.proposed IS NOT NULL
WHERE p.kind = 'category'
GROUP BY coalesce(h.category, p.category), h.proposed
ORDER BY vacant DESC, category;

"""#),
    EmbeddedQuery(
      path: "personnel/recruitment.mql",
      text: #"""
-- How well did recruitment go? The vacancies of international posts, the women on them, and the days that a
-- recruitment takes: two baselines, target and result. Vacancies fell and posts were filled, while each recruitment
-- took longer and fewer women came than aimed for.
SELECT p.indicator, p.series, p.better, p.unit, p.baseline_2017_18, p.baseline_2018_19, p.target,
  p.tolerance,
  p.actual, p.met, i.reason
FROM indicator_performance AS p
JOIN indicators AS i ON i.indicator = p.indicator
WHERE p.indicator IN ('5.1.2', '5.1.3', '5.1.4', '5.1.5')
ORDER BY p.indicator, p.series;

"""#),
    EmbeddedQuery(
      path: "personnel/strength-by-group.mql",
      text: #"""
-- How many people did the Mission have, in and out of uniform? Authorized and average actual strength of each group,
-- the vacancy rate in percent, and what the group cost a head, in thousands of United States dollars.
SELECT b.category, sum(p.authorized) AS authorized, sum(p.actual) AS actual,
  round((sum(p.authorized) - sum(p.actual)) / sum(p.authorized) TO [percent], 1) AS vacancy_percent,
  b.expenditure, round(b.expenditure / sum(p.actual), 1) AS spent_per_head
FROM personnel AS p
JOIN budget_lines AS l ON l.class = p.class
JOIN (SELECT category, sum(expenditure) AS expenditure FROM budget_lines GROUP BY category) AS b
  ON b.category = l.category
GROUP BY b.category, b.expenditure
ORDER BY authorized DESC;

"""#),
    EmbeddedQuery(
      path: "personnel/vacancy-against-budget.mql",
      text: #"""
-- Were more or fewer people there than the budget assumed? The vacancy rate of each category that section IV
-- compares, budgeted and actual, in percent; how many people the budget paid for, and how many more there were.
SELECT category, authorized, budgeted_vacancy_percent AS budgeted_percent,
  vacancy_percent AS actual_percent,
  vacancy_percent - budgeted_vacancy_percent AS points_above_budget,
  round(authorized * (100 - budgeted_vacancy_percent) / 100, 0) AS budgeted_people,
  actual AS people,
  actual - round(authorized * (100 - budgeted_vacancy_percent) / 100, 0) AS more_people
FROM personnel
WHERE budgeted_vacancy_percent IS NOT NULL
ORDER BY points_above_budget DESC;

"""#),
    EmbeddedQuery(
      path: "personnel/vacancy-effect.mql",
      text: #"""
-- How much of a variance comes from the number of people? For the classes whose budgeted vacancy rates are all given:
-- the people the budget paid for, the people who were there, the difference at the budgeted cost of a head, and what
-- is left for prices and all else, in thousands of United States dollars. Negative: it cost more. A rough estimate,
-- as not all of a class is paid by the head. Lower vacancy explains nearly half of what international staff cost
-- more; the contingents cost more although fewer were there.
WITH people AS (
  SELECT class, sum(authorized * (100 - budgeted_vacancy_percent) / 100) AS budgeted,
    sum(actual) AS actual
  FROM personnel
  WHERE kind = 'category'
  GROUP BY class
  HAVING count(budgeted_vacancy_percent) = count(*)
)
SELECT b.class, round(p.budgeted, 0) AS budgeted_people, p.actual AS people,
  round(b.apportionment / p.budgeted, 1) AS budgeted_per_head, b.variance,
  round(b.apportionment / p.budgeted * (p.budgeted - p.actual), 0) AS effect_of_people,
  b.variance - round(b.apportionment / p.budgeted * (p.budgeted - p.actual), 0) AS all_else
FROM budget_lines AS b
JOIN people AS p ON p.class = b.class
ORDER BY b.line;

"""#),
    EmbeddedQuery(
      path: "personnel/where-the-vacancies-are.mql",
      text: #"""
-- Where are the empty places? The vacant strength of each category, the largest first, with its share of all
-- vacancies in percent beside its own vacancy rate: most of the empty places are in the contingents, whose rate is
-- among the low ones.
SELECT category, authorized - actual AS vacant,
  round((authorized - actual) / (SELECT sum(authorized) - sum(actual) FROM personnel) TO [percent],
    1) AS percent_of_all_vacancies,
  vacancy_percent
FROM personnel
WHERE kind = 'category' AND authorized > actual
ORDER BY vacant DESC, vacancy_percent DESC;

"""#),
    EmbeddedQuery(
      path: "places/covid-by-place.mql",
      text: #"""
-- Where did COVID-19 hit most? Share of the outputs of a place that name it as a cause, for places with five or more.
WITH hit AS (
  SELECT id FROM result_causes WHERE subject = 'output' AND cause = 'covid_19'
)
SELECT place, count(*) AS outputs, count(hit.id) AS hit,
  round(count(hit.id) / count(*) TO [percent], 1) AS hit_percent
FROM output_places
LEFT JOIN hit ON hit.id = output
GROUP BY place
HAVING count(*) >= 5
ORDER BY hit_percent DESC, outputs DESC, place;

"""#),
    EmbeddedQuery(
      path: "places/elections.mql",
      text: #"""
-- When were the legislative elections? Every date that the report gives for them; paragraph 35 (c) gives 19 March and
-- 29 April where paragraphs 12 and 53 give 29 March and 19 April, which is finding 18.
SELECT starts_on, ends_on, date_precision, description, source, note
FROM events
WHERE description ILIKE '%legislative elections%'
ORDER BY starts_on, event;

SELECT anomaly, stated, computed, note
FROM anomalies
WHERE subject = 'dates of the legislative elections';

"""#),
    EmbeddedQuery(
      path: "places/events-by-month.mql",
      text: #"""
-- What happened when, from July 2019 to June 2020? How many dated events each month has, then the events; one that
-- lasted stands in the month in which it began. Those known to the year only, or by their end only, are left out.
SELECT substr(CAST(starts_on AS TEXT), 1, 7) AS month, count(*) AS events,
  count(*) FILTER (WHERE date_precision = 'day') AS dated_to_the_day
FROM events
WHERE starts_on BETWEEN DATE '2019-07-01' AND DATE '2020-06-30' AND date_precision <> 'year'
GROUP BY substr(CAST(starts_on AS TEXT), 1, 7)
ORDER BY month;

SELECT substr(CAST(starts_on AS TEXT), 1, 7) AS month, starts_on, ends_on, date_precision, place,
  description
FROM events
WHERE starts_on BETWEEN DATE '2019-07-01' AND DATE '2020-06-30' AND date_precision <> 'year'
ORDER BY starts_on, event;

"""#),
    EmbeddedQuery(
      path: "places/events-of-kidal.mql",
      text: #"""
-- What does the report tell of Kidal, by date? The events there, and those whose account names it among other places.
SELECT starts_on, ends_on, date_precision, place, description, source
FROM events
WHERE place = 'Kidal' OR description LIKE '%Kidal%'
ORDER BY starts_on, event;

"""#),
    EmbeddedQuery(
      path: "places/most-unmet-outputs.mql",
      text: #"""
-- Which places have the most outputs that fell short: done in part only, or not at all? With the outputs themselves.
SELECT place, count(*) AS short,
  count(*) FILTER (WHERE status IN ('not met', 'not done')) AS undone,
  string_agg(output, ', ' ORDER BY output) FILTER (WHERE status IN ('not met', 'not done'))
    AS undone_outputs,
  string_agg(output, ', ' ORDER BY output) FILTER (WHERE status = 'partly') AS partly_done_outputs
FROM output_places
JOIN outputs USING (output)
WHERE status IN ('partly', 'not met', 'not done')
GROUP BY place
ORDER BY short DESC, undone DESC, place;

"""#),
    EmbeddedQuery(
      path: "places/only-in-paragraphs.mql",
      text: #"""
-- Which places do paragraphs name, but no output or indicator? They lie beyond what was planned and counted.
WITH named AS (
  SELECT place, count(*) AS paragraphs FROM paragraph_places GROUP BY place
)
SELECT place, kind, region, country, paragraphs
FROM places
JOIN named USING (place)
WHERE place NOT IN (SELECT place FROM output_places)
  AND place NOT IN (SELECT place FROM indicator_places)
ORDER BY paragraphs DESC, place;

"""#),
    EmbeddedQuery(
      path: "places/outputs-by-place.mql",
      text: #"""
-- How many outputs name each place, in plan or result, and what share of them was delivered? Delivered is met, exceeded
-- or done. An output that names several places counts at each.
SELECT place, kind, count(*) AS outputs,
  count(*) FILTER (WHERE status IN ('met', 'exceeded', 'done')) AS delivered,
  count(*) FILTER (WHERE status = 'mixed') AS mixed,
  count(*) FILTER (WHERE status = 'partly') AS partly,
  count(*) FILTER (WHERE status IN ('not met', 'not done')) AS undone,
  round(count(*) FILTER (WHERE status IN ('met', 'exceeded', 'done')) / count(*) TO [percent], 1)
    AS delivered_percent
FROM output_places
JOIN outputs USING (output)
JOIN places USING (place)
GROUP BY place, kind
ORDER BY outputs DESC, place;

"""#),
    EmbeddedQuery(
      path: "places/paragraphs-on-menaka.mql",
      text: #"""
-- What do the numbered paragraphs say about Ménaka? Each paragraph that names it, in either spelling, and its gist.
SELECT paragraph, letter, place_zh AS spelling, section, gist
FROM paragraph_places
JOIN paragraphs USING (paragraph)
WHERE place = 'Ménaka'
ORDER BY paragraph, letter;

"""#),
    EmbeddedQuery(
      path: "places/regions.mql",
      text: #"""
-- How often does the report come to each region of Mali: in outputs, indicators and paragraphs, towns and cercles
-- counted with their region? Each output, indicator and paragraph counts once a region. Bamako is a district by itself.
WITH located AS (
  SELECT place, CASE WHEN kind = 'region' OR place = 'Bamako' THEN place ELSE region END AS region
  FROM places
),
o AS (
  SELECT region, count(DISTINCT output) AS outputs
  FROM output_places
  JOIN located USING (place)
  GROUP BY region
),
i AS (
  SELECT region, count(DISTINCT indicator) AS indicators
  FROM indicator_places
  JOIN located USING (place)
  GROUP BY region
),
p AS (
  SELECT region, count(DISTINCT paragraph) AS paragraphs
  FROM paragraph_places
  JOIN located USING (place)
  GROUP BY region
),
r AS (
  SELECT region,
    string_agg(place, ', ' ORDER BY place) FILTER (WHERE place <> region) AS places_within
  FROM located
  WHERE region IS NOT NULL
  GROUP BY region
)
SELECT r.region, coalesce(outputs, 0) AS outputs, coalesce(indicators, 0) AS indicators,
  coalesce(paragraphs, 0) AS paragraphs,
  coalesce(outputs, 0) + coalesce(indicators, 0) + coalesce(paragraphs, 0) AS total, places_within
FROM r
LEFT JOIN o ON o.region = r.region
LEFT JOIN i ON i.region = r.region
LEFT JOIN p ON p.region = r.region
ORDER BY total DESC, r.region;

"""#),
    EmbeddedQuery(
      path: "places/spellings.mql",
      text: #"""
-- Which places does the report spell in more than one way?
SELECT place, kind, spellings_zh AS spellings, source AS first_named_in
FROM places
WHERE spellings_zh LIKE '%;%'
ORDER BY place;

"""#),
    EmbeddedQuery(
      path: "redeployment-against-balance.mql",
      text: #"""
-- Did each group get as much as it lacked? What was redeployed to it (or from it) beside what it would have had
-- left without that, and what it had left in the end, in thousands of United States dollars.
SELECT r.group_no, r.category, spent.variance AS balance_before, r.redeployed,
  r.revised - spent.expenditure AS balance_after
FROM redeployments AS r
JOIN (
  SELECT category, sum(variance) AS variance, sum(expenditure) AS expenditure
  FROM budget_lines
  GROUP BY category
) AS spent ON spent.category = r.category
ORDER BY r.group_no;

"""#),
    EmbeddedQuery(
      path: "results/achieved-yet-missed.mql",
      text: #"""
-- Which indicators does the report label achieved although a measure of them missed its target? With what the target
-- said and what came about, and the finding on it.
SELECT indicator, series AS measure, target, actual, met, anomaly, note AS finding
FROM indicators
JOIN indicator_performance USING (indicator)
LEFT JOIN anomalies ON kind = 'label' AND subject = 'indicator ' || indicator
WHERE achieved = 'achieved' AND met = 'no'
ORDER BY indicator;

"""#),
    EmbeddedQuery(
      path: "results/aircraft-by-type.mql",
      text: #"""
-- How many of the planned aircraft flew for the Mission, by type? All aircraft last, and why they differ beneath.
SELECT item AS aircraft, CAST(planned AS INTEGER) AS planned, CAST(deployed AS INTEGER) AS deployed,
  CAST(difference AS INTEGER) AS difference
FROM (
  SELECT 1 AS block, r.line, p.item, p.quantity AS planned, r.quantity AS deployed,
    r.quantity - p.quantity AS difference
  FROM planned_quantities p
  JOIN results r ON r.output = p.output AND r.item = p.item
  WHERE p.output = '5.1.4'
  UNION ALL
  SELECT 2, 0, 'all aircraft', p.quantity, r.quantity, r.quantity - p.quantity
  FROM planned_quantities p
  JOIN results r ON r.output = p.output AND r.item = p.item
  WHERE p.output = '5.1.6' AND p.item = 'aircraft'
) AS fleet
ORDER BY block, line;

SELECT reason FROM outputs WHERE output = '5.1.4';

"""#),
    EmbeddedQuery(
      path: "results/attacks-against-target.mql",
      text: #"""
-- Did attacks and violence stay below the targets? Attacks on the forces, attacks on convoys, civilian casualties and
-- incidents of violence, which should all fall: the two years before, the target of 2019/20, what came about, by how
-- much that is above the target, also in percent of it, and how it is to be judged.
SELECT indicator, series AS measure,
  CAST(baseline_2017_18 AS INTEGER) AS "2017/18", CAST(baseline_2018_19 AS INTEGER) AS "2018/19",
  CAST(target AS INTEGER) AS target, CAST(actual AS INTEGER) AS actual,
  CAST(variance AS INTEGER) AS above_target, round(percent, 1) AS above_target_percent, status
FROM indicator_performance
COMPARE target WITH actual
WHERE indicator IN ('2.1.1', '2.1.2', '2.2.1', '2.2.2') AND better = 'lower'
ORDER BY indicator;

"""#),
    EmbeddedQuery(
      path: "results/below-half-of-plan.mql",
      text: #"""
-- What was done, but at less than half of the plan, and why? The farthest below plan first; the
-- reason is the one given for the output, of which the line may be one of several.
SELECT p.output, p.item, p.quantity AS planned, r.quantity AS done, p.unit,
  round(r.quantity / p.quantity TO [percent], 1) AS done_percent, o.reason
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
JOIN outputs o ON o.output = p.output
WHERE p.role <> 'context' AND r.quantity > 0 AND r.quantity < 0.5 * p.quantity
ORDER BY done_percent, p.output, p.item;

"""#),
    EmbeddedQuery(
      path: "results/community-violence-reduction.mql",
      text: #"""
-- What did community violence reduction plan and reach: projects, people, women among them, and people a project?
SELECT p.item, CAST(p.quantity AS INTEGER) AS planned, CAST(r.quantity AS INTEGER) AS done,
  round(r.quantity / p.quantity TO [percent], 1) AS done_percent, women,
  round(women / r.quantity TO [percent], 1) AS women_percent
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
WHERE p.output = '2.3.6'
ORDER BY done;

WITH lines AS (
  SELECT p.item, p.quantity AS planned, r.quantity AS done
  FROM planned_quantities p
  JOIN results r ON r.output = p.output AND r.item = p.item
  WHERE p.output = '2.3.6'
)
SELECT round(people.planned / projects.planned, 0) AS planned_people_a_project,
  round(people.done / projects.done, 0) AS people_a_project
FROM lines AS people
JOIN lines AS projects ON projects.item = 'community violence reduction projects'
WHERE people.item = 'direct beneficiaries';

SELECT series AS measure, baseline_2017_18 AS "2017/18", baseline_2018_19 AS "2018/19", target,
  actual, met
FROM indicator_performance
WHERE indicator = '2.3.3'
ORDER BY actual DESC;

"""#),
    EmbeddedQuery(
      path: "results/days-to-recruit.mql",
      text: #"""
-- How long did it take to recruit, from roster and for a post, and how much longer than the target? In days.
SELECT CASE indicator WHEN '5.1.4' THEN 'from the roster' ELSE 'for a specific post' END
    AS recruitment,
  CAST(baseline_2017_18 AS INTEGER) AS "2017/18", CAST(baseline_2018_19 AS INTEGER) AS "2018/19",
  CAST(target AS INTEGER) AS target_at_most, CAST(actual AS INTEGER) AS "2019/20",
  CAST(actual - target AS INTEGER) AS days_too_long, reason
FROM indicator_performance
JOIN indicators USING (indicator)
WHERE indicator IN ('5.1.4', '5.1.5')
ORDER BY indicator;

"""#),
    EmbeddedQuery(
      path: "results/exceeded-by-half.mql",
      text: #"""
-- What was done at more than one and a half times the plan, and why? The farthest above plan first; the reason is
-- the one given for the output, of which the line may be one of several.
SELECT p.output, p.item, p.quantity AS planned, r.quantity AS done, p.unit,
  round(r.quantity / p.quantity TO [percent], 1) AS done_percent, o.reason
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
JOIN outputs o ON o.output = p.output
WHERE p.role <> 'context' AND r.quantity > 1.5 * p.quantity
ORDER BY done_percent DESC, p.output, p.item;

"""#),
    EmbeddedQuery(
      path: "results/flight-hours-by-provider.mql",
      text: #"""
-- How many of the planned flight hours were flown, by commercial and by military providers? All providers last.
SELECT CASE p.item
    WHEN 'flight hours' THEN 'all providers'
    ELSE replace(p.item, 'flight hours by ', '')
  END AS provider,
  CAST(p.quantity AS INTEGER) AS planned_hours, CAST(r.quantity AS INTEGER) AS flown_hours,
  CAST(r.quantity - p.quantity AS INTEGER) AS difference,
  round(r.quantity / p.quantity TO [percent], 1) AS flown_percent
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
WHERE p.unit = 'h' AND p.item LIKE 'flight hours%'
ORDER BY planned_hours;

"""#),
    EmbeddedQuery(
      path: "results/former-combatants.mql",
      text: #"""
-- How far did disarmament, demobilization and reintegration get? Every number of former combatants that was planned,
-- in outputs and indicators, beside what was reached; nothing reached is 0.
SELECT place, what, CAST(planned AS INTEGER) AS planned, CAST(reached AS INTEGER) AS reached,
  round(reached / planned TO [percent], 1) AS reached_percent, reason
FROM (
  SELECT 'indicator ' || p.indicator AS place, p.series AS what, p.target AS planned,
    CASE WHEN p.actual IS NULL AND p.met = 'no' THEN 0 ELSE p.actual END AS reached, i.reason
  FROM indicator_performance p
  JOIN indicators i ON i.indicator = p.indicator
  WHERE p.series LIKE '%combatants%'
  UNION ALL
  SELECT 'output ' || p.output, p.item, p.quantity,
    CASE WHEN r.done = 'no' THEN 0 ELSE r.quantity END, o.reason
  FROM planned_quantities p
  JOIN results r ON r.output = p.output AND r.item = p.item
  JOIN outputs o ON o.output = p.output
  WHERE p.item LIKE '%combatants%'
) AS numbers
ORDER BY place;

"""#),
    EmbeddedQuery(
      path: "results/fuel-by-use.mql",
      text: #"""
-- How much fuel was used, against plan, for aircraft, vehicles and generators? In litres, with the share of each use.
SELECT CASE p.item WHEN 'fuel' THEN 'all uses' ELSE replace(p.item, 'fuel for ', '') END AS use,
  CAST(p.quantity AS INTEGER) AS planned_litres, CAST(r.quantity AS INTEGER) AS used_litres,
  CAST(r.quantity - p.quantity AS INTEGER) AS difference,
  round(r.quantity / p.quantity TO [percent], 1) AS used_percent,
  round(r.quantity
      / (SELECT quantity FROM results WHERE output = '5.1.17' AND item = 'fuel') TO [percent],
    1) AS share_percent
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
WHERE p.output = '5.1.17' AND p.unit = 'L'
ORDER BY used_litres;

"""#),
    EmbeddedQuery(
      path: "results/indicators-by-component.mql",
      text: #"""
-- How many indicators of achievement were met, by component? An indicator with several measures is met if all that can
-- be judged were met, partly met if some were, missed if none was; it is not measured where the report lacks a target,
-- a result, or words that decide it.
WITH verdicts AS (
  SELECT indicator, count(*) FILTER (WHERE met = 'yes') AS yes,
    count(*) FILTER (WHERE met = 'no') AS no
  FROM indicator_performance
  GROUP BY indicator
),
judged AS (
  SELECT indicator,
    CASE
      WHEN yes > 0 AND no = 0 THEN 'met'
      WHEN yes > 0 THEN 'partly'
      WHEN no > 0 THEN 'missed'
      ELSE 'not measured'
    END AS verdict
  FROM verdicts
)
SELECT CAST(component AS TEXT) AS component, components.name, count(*) AS indicators,
  count(*) FILTER (WHERE verdict = 'met') AS met,
  count(*) FILTER (WHERE verdict = 'partly') AS partly,
  count(*) FILTER (WHERE verdict = 'missed') AS missed,
  count(*) FILTER (WHERE verdict = 'not measured') AS not_measured,
  round(count(*) FILTER (WHERE verdict = 'met') / count(*) TO [percent], 1) AS met_percent
FROM judged
JOIN indicators USING (indicator)
JOIN accomplishments USING (accomplishment)
JOIN components USING (component)
GROUP BY component, components.name
UNION ALL
SELECT 'all', 'All components', count(*),
  count(*) FILTER (WHERE verdict = 'met'),
  count(*) FILTER (WHERE verdict = 'partly'),
  count(*) FILTER (WHERE verdict = 'missed'),
  count(*) FILTER (WHERE verdict = 'not measured'),
  round(count(*) FILTER (WHERE verdict = 'met') / count(*) TO [percent], 1)
FROM judged
ORDER BY component;

"""#),
    EmbeddedQuery(
      path: "results/outputs-by-accomplishment.mql",
      text: #"""
-- What came of the planned outputs of each expected accomplishment? Counts by status: delivered is met, exceeded or
-- done; mixed is more of one thing and less of another; undone is not met or not done. The share is that of delivered.
SELECT accomplishment, count(*) AS outputs,
  count(*) FILTER (WHERE status = 'exceeded') AS exceeded,
  count(*) FILTER (WHERE status IN ('met', 'done')) AS met_or_done,
  count(*) FILTER (WHERE status = 'mixed') AS mixed,
  count(*) FILTER (WHERE status = 'partly') AS partly,
  count(*) FILTER (WHERE status IN ('not met', 'not done')) AS undone,
  round(count(*) FILTER (WHERE status IN ('met', 'exceeded', 'done')) / count(*) TO [percent], 1)
    AS delivered_percent,
  accomplishments.name
FROM outputs
JOIN accomplishments USING (accomplishment)
GROUP BY accomplishment, accomplishments.name
UNION ALL
SELECT 'all', count(*),
  count(*) FILTER (WHERE status = 'exceeded'),
  count(*) FILTER (WHERE status IN ('met', 'done')),
  count(*) FILTER (WHERE status = 'mixed'),
  count(*) FILTER (WHERE status = 'partly'),
  count(*) FILTER (WHERE status IN ('not met', 'not done')),
  round(count(*) FILTER (WHERE status IN ('met', 'exceeded', 'done')) / count(*) TO [percent], 1),
  'All accomplishments'
FROM outputs
ORDER BY accomplishment;

"""#),
    EmbeddedQuery(
      path: "results/patrols.mql",
      text: #"""
-- How many patrols were made, against plan, by soldiers and police, and why more or fewer? One output plans in patrol
-- days. The 700 foot patrols are planned in each main population centre, the 1,267 are all (anomaly 35).
SELECT p.output, p.item, CAST(p.quantity AS INTEGER) AS planned,
  CASE WHEN r.done = 'no' THEN 0 ELSE CAST(r.quantity AS INTEGER) END AS done,
  round(CASE WHEN r.done = 'no' THEN 0 ELSE r.quantity END / p.quantity TO [percent], 1)
    AS done_percent,
  o.reason
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
JOIN outputs o ON o.output = p.output
WHERE p.item LIKE '%patrol%' AND p.role = 'quantity'
ORDER BY split_part(p.output, '.', 2)::INTEGER, split_part(p.output, '.', 3)::INTEGER;

"""#),
    EmbeddedQuery(
      path: "results/planned-against-done.mql",
      text: #"""
-- What was planned, what was done, and how much of the plan is that in percent? Every quantity of the plan that is to
-- be delivered and has a line of results, in the order of the report; a plain no counts as nothing done.
-- A line that is part of another is counted there too.
SELECT p.output, p.item, p.quantity AS planned,
  CASE WHEN r.done = 'no' THEN 0 ELSE r.quantity END AS done, p.unit,
  round(CASE WHEN r.done = 'no' THEN 0 ELSE r.quantity END / p.quantity TO [percent], 1)
    AS done_percent,
  p.part_of
FROM planned_quantities p
JOIN results r ON r.output = p.output AND r.item = p.item
WHERE p.role <> 'context' AND (r.quantity IS NOT NULL OR r.done = 'no')
ORDER BY split_part(p.output, '.', 1)::INTEGER, split_part(p.output, '.', 2)::INTEGER,
  split_part(p.output, '.', 3)::INTEGER, r.line;

"""#),
    EmbeddedQuery(
      path: "results/quick-impact-projects.mql",
      text: #"""
-- How many quick-impact projects were carried out, against plan, and what was spent on them? The last output counts
-- projects that its plan does not name; paragraph 110 says that fewer were carried out than budgeted (anomaly 101).
SELECT r.output, o.name, CAST(p.quantity AS INTEGER) AS planned,
  CAST(r.quantity AS INTEGER) AS done,
  CAST(r.quantity - p.quantity AS INTEGER) AS difference, o.reason
FROM results r
JOIN outputs o ON o.output = r.output
LEFT JOIN planned_quantities p ON p.output = r.output AND p.item = r.item
WHERE r.item = 'quick-impact projects'
ORDER BY split_part(r.output, '.', 1)::INTEGER, split_part(r.output, '.', 2)::INTEGER,
  split_part(r.output, '.', 3)::INTEGER;

SELECT class, apportionment, expenditure, variance, variance_percent
FROM budget_lines
WHERE class = 'Quick-impact projects';

SELECT driver, causes.name AS cause
FROM variance_drivers
JOIN causes USING (cause)
WHERE class = 'Quick-impact projects'
ORDER BY driver_no;

"""#),
    EmbeddedQuery(
      path: "results/support-outputs-by-service.mql",
      text: #"""
-- How did the support services of component 5 fare? Outputs by service and status, the least delivered first.
SELECT service, count(*) AS outputs,
  count(*) FILTER (WHERE status = 'exceeded') AS exceeded,
  count(*) FILTER (WHERE status IN ('met', 'done')) AS met_or_done,
  count(*) FILTER (WHERE status = 'mixed') AS mixed,
  count(*) FILTER (WHERE status = 'partly') AS partly,
  round(count(*) FILTER (WHERE status IN ('met', 'exceeded', 'done')) / count(*) TO [percent], 1)
    AS delivered_percent
FROM outputs
WHERE accomplishment = '5.1'
GROUP BY service
ORDER BY delivered_percent, outputs DESC, service;

"""#),
    EmbeddedQuery(
      path: "results/targets-below-baseline.mql",
      text: #"""
-- Which targets of 2019/20 asked for less than had been reached in 2018/19? And was even that reached?
SELECT indicator, series AS measure, unit, better, baseline_2018_19 AS "2018/19", target, actual,
  met
FROM indicator_performance
WHERE better = 'higher' AND target < baseline_2018_19
  OR better = 'lower' AND target > baseline_2018_19
ORDER BY split_part(indicator, '.', 1)::INTEGER, split_part(indicator, '.', 2)::INTEGER,
  split_part(indicator, '.', 3)::INTEGER;

"""#),
    EmbeddedQuery(
      path: "results/undone-outputs.mql",
      text: #"""
-- Which planned outputs came to nothing, and what reason does the report give?
SELECT output, name, reason
FROM outputs
WHERE status IN ('not done', 'not met')
ORDER BY accomplishment, split_part(output, '.', 3)::INTEGER;

"""#),
    EmbeddedQuery(
      path: "results/vehicles-by-kind.mql",
      text: #"""
-- How many vehicles of each kind were run, against plan? The kinds add up to the United Nations-owned vehicles, save
-- the armoured ambulances, which are among the ambulances and are counted in the plan only.
SELECT p.item AS kind, CAST(p.quantity AS INTEGER) AS planned, CAST(r.quantity AS INTEGER) AS run,
  CAST(r.quantity - p.quantity AS INTEGER) AS difference, p.part_of
FROM planned_quantities p
LEFT JOIN results r ON r.output = p.output AND r.item = p.item
WHERE p.output = '5.1.34' AND p.unit = 'vehicles'
ORDER BY planned DESC;

"""#),
    EmbeddedQuery(
      path: "results/women-among-participants.mql",
      text: #"""
-- What share of the people reached by an output were women, where the report counts both? The largest share first.
-- The men and women of the outreach campaigns stand in two lines of the report; their sum is the total here.
SELECT output, item AS people, CAST(total AS INTEGER) AS total, women,
  round(women / total TO [percent], 1) AS women_percent
FROM (
  SELECT output, item, quantity AS total, women
  FROM results
  WHERE women < quantity
  UNION ALL
  SELECT output, 'men and women taking part in outreach campaigns', sum(bare(quantity)), sum(women)
  FROM results
  WHERE output = '2.2.15' AND unit IN ('men', 'women')
  GROUP BY output
) AS counted
ORDER BY women_percent DESC;

"""#),
    EmbeddedQuery(
      path: "results/women-in-indicators.mql",
      text: #"""
-- How many women, or what share of women, against target? Every measure of an indicator that counts women;
-- the first counts young people along with them.
SELECT indicator, series AS measure, unit, baseline_2018_19 AS "2018/19", target, actual,
  actual - target AS above_target, met
FROM indicator_performance
WHERE series LIKE '%women%' OR series LIKE '%female%'
ORDER BY split_part(indicator, '.', 1)::INTEGER, split_part(indicator, '.', 2)::INTEGER,
  split_part(indicator, '.', 3)::INTEGER, series;

"""#),
    EmbeddedQuery(
      path: "results/workshops.mql",
      text: #"""
-- How many workshops were planned in all, and how many held, by component? Only lines that plan workshops under that
-- name; parts of a number are not counted again. Lines short are those with fewer workshops held than planned, which
-- other lines with more make up for in the sum.
WITH lines AS (
  SELECT o.accomplishment, p.quantity AS planned, p.unit, r.unit AS unit_held,
    CASE WHEN r.done = 'no' THEN 0 ELSE r.quantity END AS held
  FROM planned_quantities p
  JOIN results r ON r.output = p.output AND r.item = p.item
  JOIN outputs o ON o.output = p.output
  WHERE p.unit = 'workshops' AND p.role = 'quantity'
)
SELECT CAST(component AS TEXT) AS component, count(*) AS lines,
  count(*) FILTER (WHERE held < planned) AS lines_short,
  CAST(sum(planned) AS INTEGER) AS planned,
  CAST(sum(held) AS INTEGER) AS held,
  round(sum(held) / sum(planned) TO [percent], 1) AS held_percent
FROM lines
JOIN accomplishments USING (accomplishment)
GROUP BY component
UNION ALL
SELECT 'all', count(*), count(*) FILTER (WHERE held < planned),
  CAST(sum(planned) AS INTEGER), CAST(sum(held) AS INTEGER),
  round(sum(held) / sum(planned) TO [percent], 1)
FROM lines
ORDER BY component;

"""#),
    EmbeddedQuery(
      path: "results/worse-than-the-year-before.mql",
      text: #"""
-- On which measures was 2019/20 worse than 2018/19, and was the target missed too? The change in percent of the year
-- before; days, attacks, casualties and vacancies are better when lower.
SELECT indicator, series AS measure, unit, baseline_2018_19 AS "2018/19", actual AS "2019/20",
  round((actual - baseline_2018_19) / baseline_2018_19 TO [percent], 1) AS change_percent, target,
  met
FROM indicator_performance
WHERE better = 'higher' AND actual < baseline_2018_19
  OR better = 'lower' AND actual > baseline_2018_19
ORDER BY split_part(indicator, '.', 1)::INTEGER, split_part(indicator, '.', 2)::INTEGER,
  split_part(indicator, '.', 3)::INTEGER;

"""#),
    EmbeddedQuery(
      path: "totals-check.mql",
      text: #"""
-- Do the printed subtotals agree with the lines that they add up? Any difference would stand in the last two
-- columns, in thousands of United States dollars.
SELECT t.category, t.apportionment AS printed_apportionment, t.expenditure AS printed_expenditure,
  t.apportionment - l.apportionment AS apportionment_off,
  t.expenditure - l.expenditure AS expenditure_off
FROM budget_totals AS t
JOIN (
  SELECT category, sum(apportionment) AS apportionment, sum(expenditure) AS expenditure
  FROM budget_lines
  GROUP BY category
) AS l ON l.category = t.category
WHERE t.kind = 'subtotal' AND t.printed_in = 'III.A, table'
ORDER BY t.line;

"""#),
    EmbeddedQuery(
      path: "underspent-classes.mql",
      text: #"""
-- Which classes had money left, and what share of it is each one's? The largest balance first, in thousands of
-- United States dollars.
SELECT class, variance AS unspent,
  round(share(variance), 1) AS percent_of_all_unspent
FROM budget_lines
WHERE variance > 0
ORDER BY unspent DESC;

"""#),
    EmbeddedQuery(
      path: "utilization.mql",
      text: #"""
-- How much of its apportionment did each category use, in percent, and all of them together?
SELECT category, sum(apportionment) AS apportionment, sum(expenditure) AS expenditure,
  round(sum(expenditure) / sum(apportionment) TO [percent], 1) AS percent_used
FROM budget_lines
GROUP BY category WITH TOTALS
ORDER BY percent_used DESC;

"""#),
    EmbeddedQuery(
      path: "vacancy-against-strength.mql",
      text: #"""
-- How many of the authorized people were there, and was the vacancy foreseen? The rate as printed, as computed
-- from the two numbers, and as assumed in the budget (missing where the report gives none), all in percent.
SELECT category, authorized, actual, authorized - actual AS vacant, vacancy_percent,
  round((authorized - actual) / NULLIF(authorized, 0) TO [percent], 1) AS computed_percent,
  budgeted_vacancy_percent AS budgeted_percent,
  vacancy_percent - budgeted_vacancy_percent AS above_budgeted
FROM personnel
WHERE kind = 'category'
ORDER BY line;

"""#),
    EmbeddedQuery(
      path: "where-the-money-moved.mql",
      text: #"""
-- Where did the money move? Every class whose spending differed from its apportionment, the largest difference
-- first, in thousands of United States dollars and in percent. Negative: more was spent than apportioned.
SELECT class, category, variance, variance_percent
FROM budget_lines
WHERE variance <> 0
ORDER BY abs(variance) DESC;

"""#),
  ]
}
