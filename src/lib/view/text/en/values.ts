import { topics } from './topics.ts';
import type { values as source } from '../sv/values.ts';

/** The words for the values of the tables. */
export const values: typeof source = {
  type: {
    accident: 'Accident',
    'commuting-accident': 'Commuting accident',
    illness: 'Work-related illness',
    'near-miss': 'Near miss',
    'risk-observation': 'Risk observation',
    other: 'Other',
  } as Record<string, string>,
  threat: {
    none: 'Neither threat nor violence',
    threat: 'Threat',
    violence: 'Violence',
    both: 'Threat and violence',
    unknown: 'Unknown',
  } as Record<string, string>,
  /** Other causes are the source's own words. */
  cause: { unknown: 'Unknown cause' } as Record<string, string>,
  status: {
    reported: 'Reported',
    investigation: 'Under investigation',
    measures: 'Measures decided',
    closed: 'Closed',
    void: 'Void',
    unknown: 'Unknown status',
  } as Record<string, string>,
  concerns: { employee: 'Employee', pupil: 'Pupil', client: 'Client', other: 'Other', unknown: 'Unknown' } as Record<
    string,
    string
  >,
  side: { union: 'Unions', employer: 'Employer', other: 'Others' } as Record<string, string>,
  role: { union: 'Unions', employer: 'Managers', other: 'Others', unknown: 'Unknown side' } as Record<string, string>,
  attendance: { present: 'Present', partial: 'Part of the meeting', absent: 'Absent' } as Record<string, string>,
  outcome: {
    agreed: 'Agreed',
    disagreed: 'Disagreed',
    informed: 'Informed (MBL § 19)',
    negotiated: 'Negotiated (MBL § 11)',
    deferred: 'Deferred',
    adjourned: 'Adjourned',
  } as Record<string, string>,
  statement: {
    question: 'Question',
    reply: 'Reply',
    opinion: 'Opinion',
    demand: 'Demand',
    information: 'Information',
  } as Record<string, string>,
  demand: {
    yrkande: 'Demand',
    '6:6a': 'Request under AML 6:6a',
    '6:7': 'Safety stop',
    reservation: 'Reservation',
  } as Record<string, string>,
  demandOutcome: { granted: 'Granted', rejected: 'Rejected', deferred: 'Deferred' } as Record<string, string>,
  state: {
    open: 'Open',
    answered: 'Answered',
    closed: 'Closed',
    referred: 'Referred',
    unanswered: 'Unanswered',
  } as Record<string, string>,
  /** What a chosen topic is called beside the period. */
  topic: topics,
  signal: {
    outside: 'outside the limits',
    trend: 'seven in a row one way',
    'two-of-three': 'two of three near the limit',
    shift: 'seven in a row on one side',
  } as Record<string, string>,
  kind: {
    protocol: 'Minutes',
    responses: 'Response rates',
    answer_days: 'Days of answers',
    opinions: 'Survey answers',
    seats: 'Seats in the groups',
    incidents: 'Incidents',
    indexes: 'Indexes',
    benchmarks: 'Key figures from Kolada',
    headcount: 'Staff',
    absence: 'Sick leave',
    health: 'Occupational health',
    rounds: 'Safety rounds',
    units: 'Units',
    unknown: 'Could not be read',
  } as Record<string, string>,
  suppressed: 'hidden (small group)',
  unknown: 'unknown',
  none: 'missing',
};
