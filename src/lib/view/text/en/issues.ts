import type { TableName } from '../../../model/tables.ts';
import { formats } from '../../format.ts';
import { readableFormat } from '../../readableFormat.ts';
import type { issues as source, IssueValues } from '../sv/issues.ts';
import { data } from './data.ts';
import { tables } from './tables.ts';
import { values as words } from './values.ts';

const f = formats('en');
const said = (value: string | number | undefined): string => {
  if (typeof value === 'number') return f.number(value);
  return /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? f.day(String(value)) : (value ?? '');
};
const count = (value: string | number | undefined, one: string, many: string): string =>
  Number(value) === 1 ? `1 ${one}` : `${said(Number(value ?? 0))} ${many}`;
const role = (value: string | number | undefined): string => (value ? ` (${words.role[value] ?? value})` : '');
const column = (v: IssueValues): string => (v['column'] ? `The column ${v['column']}` : 'A column');
/** A column of ours, given as `incidents.type`. */
const ours = (value: string | number | undefined): string => {
  const [kind = '', column = ''] = String(value ?? '').split('.');
  const of: Readonly<Record<string, Readonly<Record<string, string>>>> = tables.columns;
  return (of[kind]?.[column] ?? column).toLowerCase();
};
/** What a meeting's day was inferred from. */
const from: Readonly<Record<string, string>> = {
  'file-name': 'the name of the file',
  adjusting: 'the day of adjusting',
};

const month = (value: string | number | undefined): string =>
  /^\d{4}-\d\d$/.test(String(value)) ? f.month(String(value)) : 'A month';
const rowsOf = (table: string | number | undefined, n: string | number | undefined): string =>
  (data.counted[String(table) as TableName] ?? data.counted.incidents)(Number(n ?? 0), said(Number(n ?? 0)));

/** Why a name is taken for another's. */
const likeness: Readonly<Record<string, string>> = {
  form: 'the same name, written in another way',
  short: 'it is its short name',
  spelling: 'the same name without dots and rings, or with its words apart',
};

export const issues: { [Rule in keyof typeof source]: (values: IssueValues) => string } = {
  'file-empty': () => 'The file is empty.',
  'file-binary': () =>
    'The file holds no text, whatever it is called. Open it in the program that made it and save it as text or CSV.',
  'file-too-long': (v) =>
    `The text has ${count(v['length'], 'character', 'characters')}. No minutes are that long, and it was not read. Split it, or remove the attachments.`,
  'file-encrypted': () =>
    'The file is protected with a password and could not be opened. Save a copy without a password and add that.',
  'file-broken': () =>
    'The file is damaged and could not be read. Open it in the program that made it, save it anew and add it again.',
  'file-not-docx': () =>
    'The file is no Word document, although it is called .docx. Open it in the program that made it and save it as a Word document or PDF.',
  'file-old-word': () =>
    'The file is in the older format of Word, although it is called .docx. Open it in Word and save it as a Word document (.docx).',
  'file-bomb': () =>
    'The file holds unreasonably much when unpacked and was not read, so as not to fill the memory. Do not trust it until you know where it comes from.',
  'file-not-pdf': () =>
    'The file is no PDF, although it is called .pdf. Open it in the program that made it and save it as a PDF.',
  'file-without-text': () =>
    'The file holds no text, only pictures or empty pages, and the text in them could not be recognised. Add the original, or a scanned copy that is clearer.',
  'file-cut': () =>
    'The file stops in the middle, as if it had not been fetched to its end. What could be read is in. Fetch it again and add it anew.',
  'page-without-text': (v) =>
    `${Number(v['count']) === 1 ? `Page ${said(v['pages'])} is a picture without text and is` : `Pages ${said(v['pages'])} are pictures without text and are`} left out. The rest of the file has been read.`,
  'picture-too-large': (v) =>
    `${count(v['count'], 'picture is', 'pictures are')} larger than any page and left out: what ${Number(v['count']) === 1 ? 'it shows' : 'they show'} has not been read. Scan again at 300 dots an inch.`,
  'page-unreadable': (v) =>
    `${Number(v['count']) === 1 ? `Page ${said(v['pages'])} is damaged and is` : `Pages ${said(v['pages'])} are damaged and are`} left out. The rest of the file has been read.`,
  'pages-left-out': (v) =>
    `Only the first ${count(v['read'], 'page', 'pages')} of ${said(v['pages'])} have been read: no minutes are that long. Split the file if the rest should be in.`,
  'pages-too-heavy': (v) =>
    `Page ${said(v['page'])} of ${said(v['pages'])} takes unreasonably long to read, or unreasonably much memory. Only the pages before it have been read.`,
  'file-not-xlsx': () =>
    'The file is no Excel file, though it is named .xlsx. Open it in the program that made it and save it as an Excel workbook or CSV.',
  'file-old-excel': () =>
    'The file is in Excel’s older format, though it is named .xlsx. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'format-unknown': (v) => {
    const start = `${v['extension'] ? `Files of the type .${said(v['extension'])}` : 'Files without an extension'} are not read.`;
    const other = readableFormat(String(v['extension']));
    if (other) return `${start} Open the file in the program that made it and save it as ${other}.`;
    return `${start} What is read is .pdf, .docx, .txt, .md, .png, .jpg, .webp, .xlsx, .csv and .tsv.`;
  },
  'not-read-again': () =>
    'The file is kept on this computer but has not been read again, either because the reading was stopped or because the file could not be opened. Reload the page to try again.',
  'corrections-refused': (v) =>
    v['problem'] === 'json'
      ? 'The file says that it holds corrections, but it is damaged or cut off. Nothing in it was taken in.'
      : v['problem'] === 'version'
        ? 'The corrections were saved by a newer Samsyn than this one. Nothing in the file was taken in.'
        : `The file says that it holds corrections, but ${said(v['where'])} is not as it should be. Nothing in it was taken in.`,
  'decisions-refused': (v) =>
    v['problem'] === 'json'
      ? 'The file says that it holds answers about how tables are to be read, but it is damaged or cut off. Nothing in it was taken in.'
      : v['problem'] === 'size'
        ? 'The file says that it holds answers about how tables are to be read, but it is unreasonably large. Nothing in it was taken in.'
        : v['problem'] === 'version'
          ? 'The answers about how tables are to be read were saved by a newer Samsyn than this one. Nothing in the file was taken in.'
          : `The file says that it holds answers about how tables are to be read, but ${said(v['where'])} is not as it should be. Nothing in it was taken in.`,
  'characters-unreadable': (v) =>
    `${count(v['count'], 'character is damaged and is', 'characters are damaged and are')} shown as �. The rest of the file has been read.`,
  'text-garbled': (v) =>
    `The text of page ${said(v['page'])} is damaged: some ${said(v['share'])} per cent of it does not look like words. Compare with the original, or add a scanned copy of it.`,
  'text-recognised': (v) =>
    `${count(v['pages'], 'page is scanned', 'pages are scanned')}, and the text was recognised in the picture with a confidence of ${said(v['confidence'])} per cent. Single letters may be wrong.${
      Number(v['dropped']) > 0 ? ` ${count(v['dropped'], 'mark', 'marks')} unlike printed text left out.` : ''
    }`,
  'recognition-poor': (v) =>
    `Page ${said(v['page'])} is hard to read (a confidence of ${said(v['confidence'])} per cent). Compare with the original, or scan it again at a higher resolution.`,
  'recognition-failed': (v) =>
    `${Number(v['count']) === 1 ? `Page ${said(v['pages'])} is a picture` : `Pages ${said(v['pages'])} are pictures`} that could not be read. The rest of the file has been read. Scan again, or add the text as a file of its own.`,
  'recognition-unavailable': (v) =>
    `${Number(v['count']) === 1 ? `Page ${said(v['pages'])} is a picture` : `Pages ${said(v['pages'])} are pictures`}, and recognition of text could not be started here. The rest of the file has been read. Reload the page, or try another browser.`,

  'table-unknown': (v) =>
    [
      'What the table is about cannot be told.',
      v['headers'] ? `Its columns are called ${said(v['headers'])}.` : 'No headings were found.',
      v['nearest'] && v['missing']
        ? `It is most like ${(words.kind[v['nearest']] ?? said(v['nearest'])).toLowerCase()}, but then ${said(v['missing'])} is missing.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  'table-omitted': () => 'The table is not read, as you have answered.',
  'column-by-values': (v) => `The column ${said(v['column'])} is taken for ${ours(v['as'])}, by what stands in it.`,
  'mapping-misfit': (v) =>
    `${
      v['problem'] === 'values'
        ? `Your answer about how the table is to be read fits no longer: “${said(v['value'])}” in the column ${said(v['column'])} cannot be read as ${ours(v['as'])}.`
        : `Your answer about how the table is to be read fits no longer: the column for ${ours(v['as'])} is missing.`
    } The answer was not used. Change it, or remove it.`,
  'table-too-wide': (v) =>
    `The table has ${count(v['columns'], 'column', 'columns')}; no table of this sort has more than ${said(v['most'])}. It was not read.`,
  'table-empty': () => 'The table has headings but no rows.',
  'workbook-without-table': () => 'The workbook holds no table.',
  'sheet-hidden': (v) =>
    `The sheet ${said(v['sheet'])} is hidden in Excel and is not read. Unhide it and save if it should be in.`,
  'sheet-parts-hidden': (v) =>
    `Hidden in Excel, but read: ${[
      Number(v['rows']) > 0 ? count(v['rows'], 'row', 'rows') : '',
      v['columns'] ? `the column ${said(v['columns'])}` : '',
    ]
      .filter(Boolean)
      .join(' and ')}.`,
  'sheet-broken': (v) =>
    `The sheet ${said(v['sheet'])} is damaged and left out, wholly or in part. The rest of the file has been read.`,
  'sheet-too-large': (v) =>
    `The sheet ${said(v['sheet'])} holds unreasonably much and is left out, so as not to fill the computer’s memory.`,
  'columns-unread': (v) =>
    Number(v['count']) === 1
      ? `The column ${said(v['columns'])} is not used.`
      : `${said(v['count'])} columns are not used: ${said(v['columns'])}.`,
  'line-broken': (v) =>
    `The line has ${count(v['found'], 'field', 'fields')} but the heading has ${said(v['expected'])}. It is left out; the rest of the file has been read.`,
  'line-quote-open': () =>
    'A quotation mark on the line is never closed. The line is left out; the rest of the file has been read.',
  'total-rows': (v) =>
    Number(v['count']) === 1
      ? 'A row of totals is not counted, since it adds up the others.'
      : `${said(v['count'])} rows of totals are not counted, since they add up the others.`,
  'total-differs': (v) =>
    `The total in the column ${said(v['column'])} is ${said(v['said'])}, but the rows give ${said(v['sum'])}. The rows count.`,
  'second-table': (v) =>
    `Another table begins here, with the columns ${said(v['headers'])}. It was not read. Put it on a sheet or in a file of its own.`,
  'names-carried': (v) =>
    `Empty cells in the column ${said(v['column'])} are read as the name above them: the rows of totals show that they belong there.`,
  'row-aside': () => 'The row has one filled cell alone. It is no row of the table and is left out.',
  'row-incomplete': (v) => `${column(v)} is empty or cannot be read, so the row is left out.`,
  'row-invalid': () => 'The row conflicts with what the table can hold and is left out.',
  'value-not-understood': (v) =>
    v['value'] === undefined
      ? `The value in the column ${said(v['column'])} cannot be understood and is left out.`
      : `“${v['value']}” in the column ${said(v['column'])} cannot be understood and is left out.`,
  'more-alike': (v) => `The same on ${count(v['count'], 'more row', 'more rows')}. The first of them is this one.`,

  'response-impossible': (v) =>
    `${said(v['group'])}${role(v['role'])}: ${said(v['answered'])} answers of ${said(v['invited'])} is impossible. The pair is shown but counts in no sum.`,
  'response-none-invited': (v) =>
    `${said(v['group'])}${role(v['role'])}: nobody was asked, so there is no response rate.`,
  'response-side-unknown': (v) =>
    `${said(v['group'])}: it is not clear whether the figures are those of the unions or of the managers. They are shown as unknown side and count in no sum.`,
  'answer-not-on-scale': (v) =>
    `An answer to “${said(v['question'])}” is no step of a scale and is not counted. Free text is never shown, so the answer is not written here.`,
  'date-from-period': (v) => `The date is only “${v['value']}”. The survey is put on ${said(v['day'])}.`,

  'incident-undated': () => 'The row has neither a day nor a period. It is counted, but shows in no month.',
  'closed-before-occurred': (v) =>
    `Closed on ${said(v['closed'])}, before the incident on ${said(v['occurred'])}. Both days are kept.`,
  'reported-before-occurred': (v) =>
    `Reported on ${said(v['reported'])}, before the incident on ${said(v['occurred'])}. Both days are kept.`,
  'near-miss-injury': (v) =>
    v['count'] === undefined
      ? 'A near miss with absence or an injury in its row: check whether it is an accident.'
      : `${said(v['count'])} near misses have absence or an injury in their row: check whether they are accidents.`,
  'near-miss-serious': (v) =>
    v['count'] === undefined
      ? 'The near miss is marked as serious. Check whether someone was hurt: then it is an accident. If it was a serious danger to life or health, Arbetsmiljöverket must be told.'
      : `${said(v['count'])} near misses are marked as serious. Check whether someone was hurt: then it is an accident. If it was a serious danger to life or health, Arbetsmiljöverket must be told.`,
  'type-missing': () => 'The type of incident is missing. It counts as other.',
  'type-unknown': (v) => `The type of incident “${v['value']}” is not known. It counts as other.`,
  'threat-contradicts': (v) =>
    `Threat and violence says no, but the cause or the type says ${(words.threat[v['named'] ?? ''] ?? said(v['named'])).toLowerCase()}. The latter counts.`,
  'id-repeated': (v) =>
    `The id ${v['id']} has occurred in the file before. Both incidents are kept; if they are the same, remove one.`,
  'free-text-left-out': (v) => `Free text in the column ${said(v['column'])} is left out: it may be about a person.`,
  'empty-is-not-sent': (v) =>
    `The column ${said(v['column'])} holds dates only. Where it is empty the incident counts as not sent to Försäkringskassan.`,

  'instrument-unknown': () =>
    'It is not clear which index this is. Add a column instrument, or put HME or AMI in the name of the file.',
  'hme-incomplete': (v) =>
    `Not all nine statements are answered in ${said(v['year'])}. A part of HME that lacks one of its three statements is not computed, and then neither is the whole.`,
  'rounds-by-point': (v) =>
    `Each row is a point of a checklist. ${said(v['points'])} points are counted as ${said(v['rounds'])} rounds: one a unit, day and kind.`,
  'index-out-of-range': (v) => `The value ${said(v['value'])} lies outside the scale 0–100. It is kept.`,
  'percent-out-of-range': (v) =>
    `${said(v['value'])} in the column ${said(v['column'])} is no possible percentage. The value is kept.`,

  'unit-cycle': (v) =>
    `${said(v['unit'])} lies under ${said(v['parent'])}, which in turn lies under ${said(v['unit'])}. ${said(v['unit'])} has been put on top.`,
  'unit-too-deep': (v) =>
    `${said(v['unit'])} lies deeper than ${count(v['levels'], 'level', 'levels')} and has been put on top.`,
  'unit-parents-differ': (v) =>
    `${said(v['unit'])} is put under ${v['parent'] ? said(v['parent']) : 'none'}, but this says ${v['other'] ? said(v['other']) : 'none'}.`,
  'unit-is-sum': (v) =>
    `${said(v['unit'])} is the sum of ${count(v['count'], 'unit', 'units')} in the figures, and lies above them. If that is wrong, place them under Units to place.`,
  'unit-joined': (v) =>
    `“${said(v['name'])}” is counted as ${said(v['unit'])}: ${likeness[String(v['why'])] ?? ''}. ${count(v['rows'], 'row is concerned', 'rows are concerned')}. If they are two units, say so under Units to place.`,
  'unit-likely': (v) =>
    `“${said(v['name'])}” is probably ${said(v['unit'])}, but is counted by itself for now (${count(v['rows'], 'row', 'rows')}). Answer under Units to place.`,
  'unit-unknown': (v) =>
    `“${said(v['name'])}” is not in the organisation’s own table of units (${count(v['rows'], 'row', 'rows')}). Place it under Units to place.`,
  'unit-became': (v) =>
    `${said(v['name'])} is ${said(v['unit'])} as from ${said(v['from'])}. What is older stays under ${said(v['name'])}, which now lies under ${said(v['unit'])}: a trend of ${said(v['unit'])} adds them.${
      Number(v['rows']) > 0
        ? ` ${count(v['rows'], 'later row with the old name has', 'later rows with the old name have')} been moved.`
        : ''
    }`,

  'row-repeated': (v) => `The row is the same as row ${said(v['first'])}, cell by cell. It is counted once.`,
  'row-alike': (v) =>
    `The row is the same as row ${said(v['first'])}, cell by cell, but without an id nobody can know whether they are two incidents. Both are counted.`,
  'key-repeated': (v) =>
    `The row is about the same as ${Number(v['first']) > 0 ? `row ${said(v['first'])}` : 'a row before'}, but says something else. Both are kept; if one is wrong, take it out of the file.`,
  'day-ahead': (v) => `${column(v)} has ${said(v['day'])}, which has not come yet. The day is kept.`,
  'day-too-old': (v) => `${column(v)} has ${said(v['day'])}, which is unreasonably long ago. The day is kept.`,
  'number-negative': (v) => `${column(v)} has ${said(v['value'])}: there cannot be so few. The number is kept.`,
  'month-missing': (v) =>
    `${month(v['month'])} is missing altogether, though the months around it are there. ${v['table'] === 'incidents' ? `A usual month has ${count(v['usual'], 'incident', 'incidents')}.` : `Otherwise there are ${count(v['usual'], 'unit', 'units')}.`}`,
  'month-incomplete': (v) =>
    v['table'] === 'incidents'
      ? `${month(v['month'])} looks incomplete: ${count(v['n'], 'incident', 'incidents')}, against ${said(v['usual'])} in a usual month. The file may have been made before the month had ended.`
      : `${month(v['month'])} looks incomplete: ${count(v['n'], 'unit', 'units')}, against ${said(v['usual'])} otherwise.`,

  'overlap-newer': (v) =>
    `Also in ${said(v['newer'])}, which is newer: ${rowsOf(v['table'], v['shared'])}. What it says holds.${
      Number(v['changed']) > 0 ? ` ${count(v['changed'], 'row says', 'rows say')} something else there.` : ''
    }${Number(v['alone']) > 0 ? ` ${count(v['alone'], 'row is here alone and is', 'rows are here alone and are')} counted.` : ''}`,
  'overlap-replaced': (v) =>
    `The file is replaced by ${said(v['newer'])}, as you have decided: nothing of ${rowsOf(v['table'], Number(v['shared'] ?? 0) + Number(v['alone'] ?? 0))} is counted.`,
  'overlap-both': (v) =>
    `With a counterpart in ${said(v['newer'])}, but counted as others: ${rowsOf(v['table'], v['shared'])}. All in both files are in.`,
  'sums-beside-events': (v) =>
    `${count(v['count'], 'row is a count', 'rows are counts')} for a time of which ${said(v['other'])} has the events one by one. They may be the same: the counts are shown apart and never added to them.`,

  'not-a-protocol': () =>
    'The text is unlike the minutes of a samverkan meeting. Check what was read from it, or remove the file.',
  'agenda-not-found': () => 'No agenda was found. The text is kept, but nothing was read as items.',
  'numbering-gap': (v) =>
    `The numbering jumps from ${said(v['from'])} to ${said(v['to'])}: ${said(v['missing'])} is missing. The text belongs to the item before.`,
  'date-inferred': (v) =>
    v['date']
      ? `The day of the meeting is not stated. ${said(v['date'])} is inferred from ${from[String(v['from'])] ?? 'something else in the text'}.`
      : 'The day of the meeting is not stated and cannot be inferred.',
  'date-contradicts': (v) =>
    `The day of the meeting is given as ${said(v['stated'])} in one place and ${said(v['other'])} in another. The first one counts.`,
  'date-unlabelled': (v) => `${said(v['date'])} stands alone and was taken for the day of the meeting.`,
  'weekday-contradicts': (v) => `${said(v['date'])} is not the day of the week that the text says.`,
  'times-contradict': (v) =>
    `The meeting ends at ${said(v['end'])}, before it begins at ${said(v['start'])}. Both times are kept.`,
  'personal-number': () =>
    'The text holds a personal identity number. Cases about individuals do not belong in samverkan: remove it from the minutes.',
  'individual-case': () => 'The text seems to be about a single person. Such cases do not belong in samverkan.',
};
