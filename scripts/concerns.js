/** The twelve concerns by which the rules are grouped, in the order of the catalogue. */
export const concerns = new Map([
  ['1a', 'Password storage and policy'],
  ['1b', 'TLS and multi-factor authentication'],
  ['1c', 'Sessions and tokens'],
  ['1d', 'Authorization'],
  ['2a', 'Input validation and limits'],
  ['2b', 'SQL and other injection'],
  ['2c', 'Cross-site scripting'],
  ['3a', 'Access log'],
  ['3b', 'Threat detection'],
  ['3c', 'Personal data and secrets in logs'],
  ['4a', 'Patches'],
  ['4b', 'Automatic updates'],
]);
