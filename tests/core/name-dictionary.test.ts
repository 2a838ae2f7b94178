import { describe, expect, it } from 'vitest';
import { NameDictionary } from '../../src/core/name-dictionary.ts';
import { dictionaryOf } from '../../src/rules/no-sensitive-data-in-logs.ts';

const none = { secret: [], government: [], personal: [], persons: [], ignored: [] };
const dictionary: NameDictionary = dictionaryOf(none);
const certainty = (path: string) => dictionary.match(path.split('.'))?.certainty ?? null;

describe('names of sensitive values', () => {
  it.each([
    'password', 'newPassword', 'passwordConfirm', 'user.pwd', 'body.x-api-key', 'refreshToken', 'dto.주민등록번호', 'member.hpNo', 'customer.email', 'ihidnum',
    'cardNumber', 'sessionId', 'apiKeys', 'passwordConfirmation', 'DATABASE_URL', 'JWTSecret', 'req.session.id', 'card.number', 'userPwd2', 'rrn_no', 'addr1',
    'refreshTokens', 'password.value', 'set-cookie', '휴대폰번호', '비밀번호', 'cvv2', 'e-mail', 'hp_no', 'resetToken', 'private_key', 'credentials',
  ])('%s is one', (path) => {
    expect(certainty(path)).toBe('named');
  });

  it.each([
    'passwordReset', 'passwordLength', 'isPasswordValid', 'forgotPasswordUrl', 'microphone', 'telemetry', 'hotel', 'secretary', 'tokenizer', 'promptTokens',
    'cookieParser', 'emailTemplate', 'emailSent', 'addressFamily', 'pinnedVersion', 'ssnRegex', '비밀번호길이', 'cardType', 'mobileApp', 'tokens', 'resetPassword',
    'bankAccountId', 'passportStrategy', 'secretsManager', 'otpAuthUrl', 'isMobile', 'totalTokens', 'tokenExpiresIn', 'csrfTokenName', 'nextPageToken',
    'errors.password', 'labels.email', 'clientId', 'publicKey', 'phoneVerification', '이메일 검증', 'password.length', 'apiKey.id',
  ])('%s is none', (path) => {
    expect(certainty(path)).toBeNull();
  });

  it.each([
    ['hashedPassword', 'hash'], ['passwordHash', 'hash'], ['githubToken', 'token'], ['token', 'token'], ['code', 'weak'], ['address', 'weak'], ['authNo', 'ambiguous'],
  ])('%s is %s: more must be known', (path, expected) => {
    expect(certainty(path)).toBe(expected);
  });

  it('names of the settings are terms too, and those to ignore are none', () => {
    const own = dictionaryOf({ ...none, secret: ['lockerCombination'], personal: ['shoe size'], ignored: ['sessionId'] });
    expect(own.match(['lockerCombination'])?.of).toBe('secret');
    expect(own.match(['member', 'shoeSize'])?.of).toBe('personal');
    expect(own.match(['sessionId'])).toBeNull();
    expect(dictionary.match(['lockerCombination'])).toBeNull();
  });
});
