import { examples, type Entry, type Example, type FalseAlarm } from './example.ts';

const prelude = `import express from 'express';
import pino from 'pino';
import { Injectable, Logger } from '@nestjs/common';
const app = express();
app.use(express.json());
const logger = pino();
const log = console;
const audit = pino();
`;
const file = (code: string) => `${prelude}${code}\n`;
const inFunction = (body: string) => file(`export function f(user: any, member: any, recipient: any, userId: any, password: any, email: any, newPassword: any, config: any, usage: any, error: any) {\n  ${body}\n}`);
const handler = (body: string) => file(`app.post('/members', (req, res) => {\n  ${body}\n  res.end();\n});`);
const service = (body: string) => file(`@Injectable()\nexport class S { private readonly logger = new Logger(S.name);\n  f(dto: any) { ${body} } }`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', inFunction, {
    'W1 a password beside an identifier': "logger.info({ userId, password }, 'login');",
    'W2 a password in a text': 'console.log(`Password reset for ${email} - new password: ${newPassword}`);',
    'W5 nested': 'audit.info({ member: { rrn: member.rrn, hpNo: member.hpNo } });',
    'W7 personal data': 'Logger.log(`Recipient ${recipient.email} expired`);',
    'W8 the environment': "console.log('env', process.env);",
  }),
  ...examples('dangerous', handler, {
    'W3 all headers': "log.debug('headers', req.headers);",
    'W6 a body that holds a password': "console.log('body', JSON.stringify(req.body)); const { password } = req.body;",
    'signed cookies': 'console.log(req.signedCookies);',
    'session': 'console.log(req.session);',
    'whole request': 'console.log(req);',
  }),
  ...examples('dangerous', service, { 'W4 a resident registration number': 'this.logger.log(`회원가입 ${dto.주민등록번호}`);' }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', handler, { 'whole body': 'console.log(req.body);', 'whole query': 'console.log(req.query);' }),
  ...examples('unproven', inFunction, {
    'whole user': 'console.log(user);', 'address of unknown origin': 'console.log(email);', 'hash of a password': 'console.log(user.passwordHash);',
    'hashed password': 'logger.info({ hash: member.hashedPassword });', 'token of unknown origin': 'console.log(config.githubToken);',
  }),
];

const safe: readonly Example[] = examples('safe', inFunction, {
  'R1 text only': "logger.warn('Invalid password');",
  'R2 whether it is there': 'logger.info({ userId: user.id, hasPassword: Boolean(user.password) });',
  'R3 masked': "logger.info({ email: maskEmail(user.email) }, 'mail queued');",
  'R4 counts of tokens': 'const { promptTokens, totalTokens } = usage; logger.info({ usage: { promptTokens, totalTokens } });',
  'R5 a text with the word': "logger.error(error, 'Airtable token may be expired or revoked');",
  'R6 settings, not values': 'const { passwordPolicy, tokenExpiresIn, emailTemplateId } = config; logger.debug({ passwordPolicy, tokenExpiresIn, emailTemplateId });',
  'R7 an identifier': 'console.log(`reset link sent to user ${user.id}`);',
  'R8 a switch': "logger.info('phone verification enabled: %s', config.phoneVerification.enabled);",
});

const falseAlarms: readonly FalseAlarm[] = (['microphone', 'passwordless', 'secretary', 'tokenizer', 'hotel'] as const).map((name) => ({
  name, verdict: 'safe', code: inFunction(`console.log(config.${name});`), control: inFunction('console.log(config.password);'),
}));

const edits: readonly Example[] = [
  {
    name: 'one property of two', verdict: 'dangerous', code: inFunction('logger.info({ userId, password });'), fix: null,
    suggestions: [inFunction('logger.info({ userId });'), inFunction("logger.info({ userId, password: '[REDACTED]' });")],
  },
  { name: 'in a template', verdict: 'dangerous', code: inFunction('console.log(`new ${newPassword}`);'), fix: null, suggestions: [inFunction('console.log(`new [REDACTED]`);')] },
  {
    name: 'all headers', verdict: 'dangerous', code: handler('console.log(req.headers);'), fix: null,
    suggestions: [handler("console.log({ 'user-agent': req.headers['user-agent'] });")],
  },
  { name: 'the body', verdict: 'unproven', code: handler('console.log(req.body);'), fix: null, suggestions: [handler('console.log(Object.keys(req.body));')] },
];

export const entry: Entry = { rule: 'no-sensitive-data-in-logs', examples: [...dangerous, ...unproven, ...safe, ...edits], falseAlarms };
