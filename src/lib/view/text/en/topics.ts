import type { topics as source } from '../sv/topics.ts';

/** The topics of model/taxonomy.json in English. */
export const topics: typeof source = {
  arbetsmiljo: 'Work environment (general)',
  osa: 'Organisational & social environment',
  hot_vald: 'Threats and violence',
  incidenter: 'Injuries, near misses, reporting',
  sjuk_rehab: 'Sick leave, health & rehabilitation',
  lokaler: 'Premises & physical environment',
  bemanning: 'Staffing & recruitment',
  organisation: 'Organisation & management',
  ekonomi: 'Economy & budget',
  it: 'IT & systems',
  lon_villkor: 'Pay & terms of employment',
  arbetstid: 'Working hours, rotas & leave',
  kompetens: 'Skills & training',
  medarbetarenkat: 'Employee survey (AMI/HME)',
  samverkansformer: 'Co-determination & union work',
  upphandling: 'Procurement & purchasing',
  remiss_namnd: 'Committee matters & referrals',
  likabehandling: 'Equal treatment & active measures',
  sekretess_sakerhet: 'Security, secrecy & data protection',
  pandemi: 'Pandemic & infection',
  verksamhet: 'Services & quality (core business)',
};
