import type { method as source } from '../sv/method.ts';

export const method: typeof source = {
  title: 'How is this calculated?',
  lede: (sections) =>
    `Every number in Samsyn has a rule. Here are the ${sections} rules in words: what is counted, which limits apply, and where the method comes from.`,
  contents: 'Contents',
  groups: {
    answers: 'Answers',
    incidents: 'Incidents',
    wellbeing: 'Indexes, sick leave and health',
    protocols: 'Minutes',
    about: 'About Samsyn',
  },
  formula: 'Formula',
  limits: 'Limits',
  rules: 'The rules',
  source: 'Source',
  topicList: 'The topics',
  sections: (f) => ({
    rate: {
      title: 'Response rate',
      body: [
        'The response rate is the answers that came in, divided by the surveys that were sent. Both numbers always stand beside it: 1 of 2 and 50 of 100 are not the same.',
        'Sums over several groups add up answers and surveys sent separately, side by side. They are never means of the groups’ percentages.',
        'Three kinds of entries are shown but count in no sum: more answers than surveys sent (impossible), a side that the source does not state (unknown side), and groups where nobody was asked.',
      ],
      formula: 'answers ÷ sent',
      limits: [`Under ${f.percent(f.carefulUnder)} it says “read with care”.`],
    },
    wilson: {
      title: 'Uncertainty of a response rate',
      body: [
        'The span beside a sum is a 95 per cent confidence interval by Wilson’s method. It is wide when few were asked, never goes below 0 or above 100%, and works when all or none have answered.',
        'When two rounds are compared, the interval of the difference is computed from both. Only if 0 lies outside it is anything said to have changed.',
      ],
      source: [
        'E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212.',
        'R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872 (method 3) and 873–890 (method 10).',
      ],
    },
    expected: {
      title: 'What is expected by the last day to answer',
      body: [
        'A survey that is open is held against how earlier rounds went. Of those who had not answered as many days before the end, the share that did in the end is taken, all rounds together. The same share is taken of those who have not answered now.',
        'The range is that within which nineteen of twenty such surveys would end if the share were the same, and it is widened to what each earlier round by itself would have given. If something has changed since, such as a new reminder, it may come out otherwise.',
        `Where there is no earlier round only two things are said: what it will be if no more come, and what it will be if the pace of the last ${f.paceDays} days lasts. The pace tends to slow down, so the latter is mostly too much.`,
        'The day on which an answer came counts, never the time of day. Where time can be drawn back on the page, it shows what would have been expected then, and what came of it.',
      ],
      formula:
        'share = (those who came + 1) ÷ (those who had not answered + 2); expected = answers now + share × those who have not answered',
    },
    opinions: {
      title: 'What they answered',
      body: [
        'The answers to a question are a bar a side, centred on the middle of the scale: its upper half lies to the right, its lower half to the left. “Don’t know” stands by itself and is not in the shares.',
        'The upper half of the scale is the steps above its middle, such as 4 and 5 of 5. A difference between the sides is named when its 95 % interval does not hold nought.',
        `A side with fewer than ${f.leastAnswers} answers to a question is hidden, and another with it if the hidden one could else be worked out from what all answered. No group is shown by itself. Where all answered alike the sum is hidden too if a side is, for then what is hidden would be known.`,
        `Free text is never shown. The answers are counted by the same themes as the topics of the minutes, and a theme is named only when it is in ${f.leastOfText} answers.`,
      ],
      limits: [`At least ${f.leastAnswers} answers for a side, at least ${f.leastOfText} for a theme.`],
      source: ['R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.'],
    },
    seats: {
      title: 'Empty seats',
      body: [
        'A union has a seat in a group if a table of seats says so, or if it has been at three of the group’s meetings or more. The attendance is read from the minutes, by union and never by person.',
        `The seat stands empty when nobody from it was at the last meetings. Where the table says that there is a seat, two meetings are enough. Else the absence must be so long that it would be chance at most one time of ${Math.round(1 / f.absenceByChance)} for one that comes as often as the union did before.`,
        'A meeting whose minutes name nobody from a union as present does not count: there it cannot be known. A union that has changed its name or become part of another counts as the new one.',
      ],
      formula:
        '((meetings without + 1) ÷ (meetings + 2)) to the power of the number of meetings in a row without anybody',
    },
    inspections: {
      title: 'Safety rounds and action plans',
      body: [
        'A unit has done it when a day stands in the source, or when the source says that it is done. If the day is after the last one it is done late. Without a day it is left if the last day has not been, else overdue. Where the last day is not said either, it can only be said that it is missing.',
        'The same kind and the same year are one occasion. A unit that stands twice in it counts once, by what it has done.',
      ],
    },
    events: {
      title: 'Incidents, threats and violence',
      body: [
        'An incident counts in the month when it occurred, at the unit where it happened. Void ones do not count. A row that is a sum for a period is shown as that, a count for the period, and is never spread over months.',
        'Exports mix employees with pupils and clients. The pages count employees and those where nobody is stated; the others can be shown.',
        'Threats and violence are stated apart from the type of incident. They are taken from the source’s own column, and from the cause or the type where these name threats or violence.',
        'More near misses and risk observations may mean that reporting has become better. They have no direction that is called better or worse. Near misses per accident show how things are reported, not how dangerous they are.',
        'Times until closing and until Försäkringskassan are compared with those of other units. They are no verdicts on the law, which says “without delay”: that is no number of days.',
      ],
      source: [
        'Work injuries are reported to Försäkringskassan: Social Insurance Code, chapter 42, section 10. Serious incidents: Work Environment Act, chapter 3, section 3 a.',
      ],
    },
    xmr: {
      title: 'Control charts: the usual level and its limits',
      body: [
        'A control chart (XmR) answers whether a month differs from the others by more than chance usually gives. The centre line is the mean. The limits are set by how much months usually differ from the one just before, so that a slow change does not widen them.',
        'Single jumps of more than 3.267 times the usual are left out when the limits are computed, once. Only whole months count: one that has not ended is drawn but not judged.',
        'Where the median month has fewer than three incidents, months are joined to quarters. A month without any incident in data that otherwise always has some is a gap, not a zero.',
      ],
      formula:
        'the mean ± 2.66 × the average distance between a month and the next; the inner limits at two thirds of the way',
      limits: [
        'Fewer than 12 points: the limits are called preliminary.',
        'At most six points, as for a yearly index: no limits at all.',
      ],
      source: [
        'NHS England, Making Data Count (the R package NHSRplotthedots).',
        'L. S. Nelson, Journal of Quality Technology 14 (1982) 172–173.',
      ],
    },
    'other-charts': {
      title: 'Other charts over time',
      body: [
        'The chart is chosen by the data and can be changed. What happens less than eight times a year says more by the days between than by the number a month. Where the employees have changed by more than a tenth, events are taken against them: per 100 employees per year. Else the number is shown.',
        'Per 100 employees (u chart): the centre is all events over all employees, and the limits follow the number of employees. Where the months differ more than chance alone gives, the limits are widened by how much they differ (Laney).',
        'Share closed within 90 days (p chart): of the reports on the month’s events that are over 90 days old, how many were closed within 90 days of the report. The centre is all closed over all, the limits follow the number of reports and are widened as above. The latest months are too young: their share so far is shown, not judged. 90 days is an internal target and says nothing of the law.',
        'Days between events (t chart): the time is raised to 1/3.6, which makes it nearly normal; the limits are taken there, and all is brought back to days.',
        'Counts around the median (run chart): no limits. A run on one side longer than log₂ n + 3, or fewer crossings of the median than chance gives in five cases of a hundred, is more than chance.',
        'Rolling twelve months: the sum of the last twelve, with the interval that chance alone gives (Byar, 95 %). Two neighbours share eleven months, so nothing is called a signal.',
      ],
      source: [
        'NHS England, Making Data Count. D. C. Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013). D. B. Laney, Quality Engineering 14 (2002). J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014). N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987).',
      ],
    },
    funnel: {
      title: 'Units beside each other: the funnel',
      body: [
        'A small unit varies more by chance than a large one. The funnel shows how much: the centre is all events over all employees, and around it stand the limits at each size, within which 95 of 100 and 998 of 1,000 units lie if chance alone parts them.',
        'The limits are exact for events by chance (Poisson), drawn smoothly between whole numbers. Where the units on the whole differ more than chance gives they are widened for it, so that what is outside stands out among its like. Nothing is ranked and nothing is red or green: units do different work, and a habit of reporting raises the number as well as a danger does.',
      ],
      source: ['D. J. Spiegelhalter, Statistics in Medicine 24 (2005), pp. 1185–1202.'],
    },
    weekdays: {
      title: 'Days of the week: do they differ more than chance?',
      body: [
        'Each day is expected to have its part of the events by how many Mondays, Tuesdays and so on the chosen months have. How far all seven lie from that is added up (chi-square), and the sentence says how often chance alone gives as uneven a week. Where fewer than five are expected on a day, the events are laid out anew 9,999 times instead.',
        'A workplace that is closed at the weekend always has an uneven week. So Monday to Friday are tested by themselves too. The grey field is so wide that all seven days end within theirs in 95 cases of 100 when they are alike. Several reports of the same event are counted one by one and make the week more uneven than it was.',
      ],
      source: ['K. Pearson, Philosophical Magazine 50 (1900), 157–175. W. G. Cochran, Biometrics 10 (1954), 417–451.'],
    },
    rules: {
      title: 'The four rules for a signal',
      body: ['A point is a signal when one of the rules applies. If several do, the first one names it.'],
      limits: [
        'Outside the limits: the point lies above the upper or below the lower limit.',
        'Seven in a row one way: seven points that all rise, or all fall. Two that are equal break the run.',
        'Two of three near the limit: of three points on one side of the centre line, two lie in the outermost third.',
        'Seven in a row on one side: seven points above the centre line, or below it. A point on the line breaks the run.',
      ],
      source: ['NHS England, Making Data Count.'],
    },
    'false-alarms': {
      title: 'False alarms, and what lists name first',
      body: [
        'The four rules are made for one chart that a person reads. In 36 months where nothing has happened they still give a signal in 29% of the charts, and in 42% where there are three incidents a month. Over sixty units that is too many.',
        `Lists and summaries therefore name only what is strongest: a level that has changed and lasts, or points outside the limits, that reach the last ${f.recentMonths} complete months. What is only a season (a school’s July, or a time that holds more summers than the rest) is not named: months are held against the same months of other years.`,
        `For each unit it is simulated how often chance alone gives something as strong. Of all units, so many are then named that at most ${f.percent(f.falseShare)} of those named are expected to be chance. The simulation has a fixed seed, so the same data always gives the same list.`,
        'How much an index or a topic has changed is judged in the same way: against what is usual, and with regard to how many are compared.',
        'Where the method is weak: it assumes that months are independent of each other when nothing happens. Where counts vary more than chance gives, small probabilities are two to three times too common.',
      ],
      source: [
        'Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.',
        'J. Besag and P. Clifford, Biometrika 78 (1991) 301–304.',
        'T. R. Samuel and J. J. Pignatiello, Quality Engineering 10 (1998) 673–681.',
      ],
    },
    immature: {
      title: 'Immature months, and ages',
      body: [
        'What has just happened is not fully reported. Whether a report has been closed or sent on is therefore judged only when it is 90 days old. The last two months of sick leave are preliminary and enter no statements.',
        '“Today” is the last day that the files speak of, not the date of today. Ages and “the last months” count from there, so that the page is the same when it is read again.',
      ],
      limits: [
        'Closing and Försäkringskassan: 90 days.',
        'Incidents: the month that has not ended.',
        'Sick leave: two months.',
      ],
    },
    times: {
      title: 'How long the reports take',
      body: [
        'Three steps are measured in days: from the incident to the report, from the report to its closing, and from the report to Försäkringskassan for employees’ work injuries. “Half within” is the first day on which at least half have taken the step (the median), “nine in ten within” the first on which at least nine in ten have.',
        'Those that still wait are counted too (Kaplan and Meier). Without them the time would look shorter than it is, since only the quick ones are done by now. An open report counts as waiting for as many days as it has waited, and after that neither as done nor as left. While not half have taken the step no time is told.',
        'The method assumes that new and old reports go the same way. If the routine has changed, choose the time after the change.',
        'From incident to report there are none that wait: an incident is not known until it is reported. Those of the last 90 days are therefore left out. Days that go backwards are not counted, and where the day is not known for more than one in ten that have taken a step, nothing is said of that step.',
      ],
      formula:
        'share left after t days = the product, day by day until t, of 1 − those that took the step that day ÷ those that still waited',
      source: ['E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958) 457–481.'],
    },
    index: {
      title: 'Indexes: HME, AMI and others',
      body: [
        'HME (sustainable employee engagement) has nine statements answered from 1 to 5: three on motivation, three on leadership and three on steering. A part is the mean of its three, and HME the mean of the parts. All 4 give 75; 5, 4 and 3 give 75; all 3 give 50.',
        'Answers may come as a row a person, as counts of each alternative, or as means with the number of answers. A part rests on the one of its three statements that fewest have answered, and HME on the smallest of the parts. Where one of the three has no answers, the part is not computed. No single person’s answers are kept.',
        'AMI (active co-creation index) goes from 0 to 100 and has parts of its own. AMI, HME and NMI measure different things and never share a series.',
        'Where the source gives no value for a unit, it is computed from the units below, weighted by answers. It is never a mean of the units’ means. If one of them is hidden, or the number of answers is missing, no value is computed.',
        `A change is called more than chance if it is larger than what is usual among the units between the two years, with regard to the number of answers (Student’s t, two-sided). Of all that are named at most ${f.percent(f.falseShare)} may be false on average, however many are compared (Benjamini and Hochberg). That takes at least ${f.fewestUnits} units with both years. With fewer, each unit is judged by itself if the source says how the answers spread (Welch’s test).`,
        'The broad band is a 95% confidence interval: the mean ± t × the standard deviation ÷ the root of the number of answers. It takes the answers themselves or their standard deviation. Where answers come as counts of alternatives, the spread is the largest that it can be, and the band may be too broad. Where the source gives means alone, no band is drawn among the units. A unit’s history then shows how far chance usually reaches, estimated from how much units change between two years.',
        'Women and men are compared where the source splits the answers. Whether a difference is more than chance is judged by how the answers spread (Welch’s test, the same bound on false finds).',
        'Whatever period is chosen, a year is compared with the one before it, or with the year that is picked.',
      ],
      formula: '(the mean of the answers − 1) ÷ 4 × 100',
      limits: ['At most six years: no control limits, only the value and the last change.'],
      source: [
        'SKR and RKA, Hållbart medarbetarengagemang. Key figures in Kolada: U00200–U00203.',
        'Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289–300. B. L. Welch, Biometrika 34 (1947) 28–35.',
      ],
    },
    benchmarks: {
      title: 'Comparison with other municipalities',
      body: [
        'Other municipalities’ values are read from a file from Kolada with HME (U00200–U00203) or sick leave (N00090). They are of whole municipalities and are never put among the units.',
        'Your own municipality is known by the organisation’s name. Otherwise you may choose which it is. Rows for the country, for all municipalities or for groups of them are no municipality.',
        'The place is counted from the highest value among the municipalities with a value that year. If they have none in the chosen year, the latest before it is shown. Kolada and your own files may differ, since they may rest on different surveys and weights.',
      ],
      source: ['Kolada, RKA (the Council for the Promotion of Municipal Analyses).'],
    },
    absence: {
      title: 'Sick leave',
      body: [
        'Sick leave is shown as the source gives it, in per cent by unit and month or year. The row for the whole municipality is passed over when the units are there, so that nothing counts twice.',
        'What the source gives for the chosen unit stands. Where it gives nothing, the units below are weighted together by ordinary working hours if the source has them of all, else by their employees that month. If both are missing, or one of the units is hidden, no value is computed.',
        'The line of twelve months is the month and the eleven before together, weighted by working hours or employees where these are known, so that seasons even out. It is drawn only where all twelve are there. The last two months are preliminary.',
      ],
      source: ['Key figure in Kolada: N00090.'],
    },
    health: {
      title: 'Occupational health services',
      body: [
        'The services are divided into promoting, preventive and after the fact, by the source’s own words. Shares are of the services that took place.',
        'Missed visits and those cancelled too late stand apart. They cost as much but are no service, and do not count in the shares.',
        `A year with fewer than ${f.fewestVisits} visits of a kind is not shown for a unit, since they could point somebody out. They stand together with others at a unit above, so that the sums there are right.`,
      ],
    },
    suppression: {
      title: 'Small groups are hidden',
      body: [
        `An index that rests on fewer than ${f.leastAnswers} answers is not shown, a part not under ${f.leastOfPart}, nor is the number of answers. It says “hidden (small group)”.`,
        'If a hidden value could be computed from the others, one more is hidden: the smallest of its sibling units, or the parent. This goes on until no hidden value stands alone under a unit that is shown. Both are called the same, or one could guess.',
        'This is done once, before anything is shown. Charts, tables, files and questions in SQL all read what is left, so that no choice of period or unit can coax out a hidden value.',
        'The number of answers in a survey of the groups is not hidden: it is about roles in a committee, not about anybody’s opinion. What they answered is shown only for all groups together, and a side with too few answers is hidden. Counts of incidents are no survey answers either: they are shown, but without saying whom they were about.',
      ],
      limits: [
        `Indexes: at least ${f.leastAnswers} answers, their parts at least ${f.leastOfPart} answers. Sick leave: at least ${f.leastAnswers} employees. The limits can be raised, never lowered.`,
      ],
    },
    reading: {
      title: 'How minutes are read',
      body: [
        'Minutes are read by rules, not by a language model: the same text always gives the same answer. The text is divided into front matter, items, attachments, signatures and page headers, and no character is lost. Then the day, attendance, headings, statements with who answered whom, case references, demands, open points, undertakings and figures are looked for.',
        'What the text does not say is left empty. What can only be inferred, such as a day from the name of the file, is marked as that. What does not add up, such as six answers of four, is kept and stands under To check.',
        'What it cannot do: look at pictures, read tables whose columns have slid apart, understand irony or answers that are only implied, or know that two wordings mean the same if they share no words. Damaged text from scanned pages is mended only where the error is certain.',
        'On the page Minutes the text stands beside what was found, so that anyone can check the reading.',
      ],
    },
    topics: {
      title: 'Topics',
      body: [
        'Each item gets at most four topics from a fixed list. An explicit phrase (“hot och våld”) gives 3 points and a word stem (“personlarm”) 1; a topic takes at least 2. Phrases that mislead are excepted: “våld i nära relation” is not about threats to employees.',
        'An item can have several topics, so that the shares add up to more than a hundred per cent. A change is named only if it is larger than when the order of the meetings is shuffled at random, group by group.',
      ],
      limits: ['Change: the last twelve months against the time before, at least 24 months and five items.'],
    },
    threads: {
      title: 'Open points and threads',
      body: [
        'A thread follows a matter from meeting to meeting. There are four kinds: points of the list of open points, questions by the unions, undertakings and case references.',
        'A point is the same as at the last meeting if the two share enough words; rare words weigh more, and misreadings are borne with. It may be missing from a meeting or two and still be the same. It is open as long as it stands on the group’s latest list.',
        'A question by a union is answered if the employer answers under the same heading or at a later meeting. If the last word is that it belongs to another level, it is referred. If it was put off and nothing more has come, it is open; if no answer came at all, it is unanswered.',
        'An undertaking is open until the group later speaks of the matter otherwise than by promising it again. If its words do not say what it is about, it stays open, since nothing can show that it was kept.',
        'A case reference becomes a thread when it comes up at more than one meeting, or is deferred. Age counts from the first meeting to the last day that the files speak of.',
      ],
    },
    names: {
      title: 'Names of persons',
      body: [
        'A person together with a union is sensitive under the General Data Protection Regulation. Names are therefore replaced by the role before anything is stored: those given for attendance, secretary, chair, adjusters and signatures, and any first and last name found elsewhere in the text. The original text exists only while the file is read.',
        'Columns of tables that hold names, personal numbers or who reported are not read at all. Minutes that hold a personal identity number are pointed out.',
        'In the minutes of the sample data, which come in six layouts, no rightly spelt first and last name is left; a test keeps it so.',
        'This is no guarantee. An unusual name, a misspelt name or a first name by itself may be left. Read through before anything is passed on.',
      ],
      source: ['General Data Protection Regulation, article 9.'],
    },
    files: {
      title: 'When two files say the same',
      body: [
        'Nothing is counted twice. An event is known by the system’s own id, or without one by its day, unit and type, where most of the common time is alike. A row of a table is known by what it is about: the unit’s index of a year, the group’s answers in a survey.',
        'Where two files differ the newer one holds: the one that reaches furthest in time, else the one changed last. A table goes before minutes that cite it. Under the file on the Data page it says how many rows this was about, and another choice can be made there.',
        'A sum for a period and events one by one are never added. Both are shown, as what they are.',
      ],
    },
    units: {
      title: 'Units with other names, new names, or merged',
      body: [
        'A name in another spelling is the same unit when only form, abbreviation or accents differ. What is likely but not certain is asked on the Data page, and counted by itself until someone has answered.',
        'A unit that has become another keeps its history: what is older than the day stays under the old name, which then lies under the new unit. A trend for the new one adds them up. A unit that was split in two cannot be stated.',
      ],
    },
    sources: {
      title: 'Sources',
      body: [
        'Everything comes from the files on the page Data: minutes, answers to surveys, incidents from LISA, IA, KIA, Stella or the like, indexes, staff, sick leave, occupational health and safety rounds. Nothing is fetched from the net, and nothing is sent there.',
        'The sample data is invented, from the first person and place to the last, and this always stands at the top when it is shown.',
        'A value in a file is never changed in silence. What cannot be understood is left empty, what looks wrong is kept, and both stand with line and words under To check.',
        'The number in an export is not always that of the system’s own pictures: these may count persons instead of incidents, or only closed ones.',
      ],
    },
    accessibility: {
      title: 'Accessibility',
      body: [
        'Samsyn is made to follow WCAG 2.2 at level AA, and with that EN 301 549, to which the Swedish act on accessibility to digital public services (2018:1937) refers.',
        'Every chart has a sentence that says what it shows, can be read as a table and be walked with the arrow keys. Nothing is said by colour alone. The pages can be used with a keyboard only, in dark mode, magnified and printed, and the language switches between Swedish and English.',
        'Known shortcomings: text from scanned minutes is shown with the errors of the scan. The meaning of columns on the page Explore is given in Swedish only. Writing questions in SQL takes knowledge that few have; the ten that are ready do not.',
        'The pages have been reviewed by those who made them. Nobody else has reviewed them, and they have not been tried by people who use screen readers every day.',
        'Whoever puts up Samsyn is responsible for its accessibility by law, is to state here where shortcomings are reported, and can be reported to the supervisory authority if they are not mended.',
      ],
    },
  }),
};
