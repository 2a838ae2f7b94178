/**
 * Names of values that do not belong in a log, as terms of whole words. Sources: the OWASP Logging Cheat Sheet ("Data to exclude"),
 * ASVS 5.0.0 16.2.5 and 14.2.4, Korea's Personal Information Protection Act (unique identification information) and the naming
 * standard of Korean public data for its abbreviations.
 */
export const sensitiveNames = {
  /** credentials: who knows them can act as somebody else */
  secret: terms(`
    pswd, user pw, login pw, usr pw, secret, client secret, app secret, shared secret, webhook secret, jwt secret, session secret, cookie secret, secret key,
    private key, signing key, encryption key, master key, api key, access key, secret access key, access token, refresh token, id token, auth token,
    session token, oauth token, login token, remember token, csrf token, xsrf token, reset token, invite token, verification token, activation token,
    magic link, bearer, bearer token, jwt, otp, otp code, one time password, totp, totp secret, totp code, mfa code, mfa secret, two factor code, tfa code,
    verification code, sms code, recovery code, backup code, authorization code, pin code, cvv, cvc, card security code, credential,
    authorization, proxy authorization, cookie, set cookie, x api key, x auth token, session id, sessionid, connect sid, connection string, database url,
    db url, mongo uri, mongodb uri, redis url, seed phrase, mnemonic, service account key,
    비밀번호, 패스워드, 비번, 암호키, 인증번호, 인증코드, 인증키, 보안코드, 접근토큰, 액세스토큰, 리프레시토큰`),
  /** numbers that a government or a bank has given to a person */
  government: terms(`
    rrn, rrno, rrn no, jumin, jumin no, jumin num, jumin number, jumin bunho, resident registration number, resident registration no, resident number, ihidnum,
    ssn, social security number, national id, national id number, national insurance number, nino, nric, aadhaar, cpf, personnummer, tax id, tax file number,
    frgnr rgno, foreigner registration number, foreign registration no, alien registration number, passport no, passport number, passport num,
    driver license, driver licence, drivers license, driver license no, driver license number, card number, card no, card num, cardno, cardnum,
    credit card, credit card number, primary account number, iban, bank account, bank account number, bank account no, account number, account no,
    acct no, acctno, actno, bank acnut no, acnutno,
    주민등록번호, 주민번호, 외국인등록번호, 여권번호, 운전면허번호, 면허번호, 계좌번호, 카드번호`),
  /** how and where a person can be reached, and when the person was born */
  personal: terms(`
    email, e mail, email address, email addr, mail address, user email, email adres, eml addr, phone, phone number, phone no, phone num, mobile, mobile number,
    mobile no, mobile phone, cell phone, cellphone, telephone, tel, tel no, telno, hp no, hpno, hp num, mbtlnum, mbl telno, home address, street address,
    postal address, shipping address, billing address, addr1, addr2, road addr, detail addr, adres, birth date, birthdate, date of birth, dob, birthday,
    birth ymd, birthymd, brthdy, brdt,
    이메일, 전자우편, 메일주소, 전화번호, 휴대폰, 휴대폰번호, 휴대전화, 핸드폰, 연락처, 주소, 상세주소, 생년월일, 생일`),
  /** secrets that the names of other things look like */
  ambiguous: terms('auth no, auth num, cert no, cert num, sms cert no, license plate'),
} as const;

/** Words that mean a secret or a person's data in some places alone. */
export const weakNames = {
  secret: ['code', 'pin', 'pw', 'sid'],
  government: ['pan', 'passport'],
  personal: ['address', 'addr', 'birth'],
} as const;

/** Words before `token` that make it no credential. */
export const harmlessTokens: ReadonlySet<string> = new Set([
  'page', 'next', 'continuation', 'cancel', 'cancellation', 'abort', 'sync', 'cursor', 'design', 'lexer', 'parser', 'syntax', 'start', 'end', 'current', 'last',
  'peek', 'injection', 'provider', 'di',
]);

/** What has sessions whose names nobody can sign in with, such as those of a checkout that every client of Stripe gets. */
export const otherSessions: ReadonlySet<string> = new Set(['checkout', 'payment', 'billing', 'portal', 'stripe', 'upload']);

/** Words behind a term that leave its meaning. */
export const neutralWords: ReadonlySet<string> = new Set([
  'value', 'val', 'str', 'string', 'raw', 'plain', 'plaintext', 'text', 'input', 'new', 'old', 'current', 'prev', 'next', 'again', 'confirm', 'confirmation',
  'repeat', 'param', 'header',
]);

/** First words with which a name tells something about a value, or what is done with it. */
export const negativeFirst: ReadonlySet<string> = new Set(words(`
  is has had should can need needs require requires required missing invalid valid no without allow enable enabled disable min max num count total show hide
  toggle use forgot reset change update send verify validate check masked redacted hashed encrypted enc`));

/** Last words with which a name tells something about a value. */
export const negativeLast: ReadonlySet<string> = new Set(words(`
  hash hashed length len id ids type name label policy rule rules error errors err expiry expires expired ttl age status state regex pattern strength score
  enabled disabled required valid url uri path template schema count format hint config options provider service repository controller masked redacted encrypted
  verified sent at`));

/** Words that make a password its hash. */
export const hashWords: ReadonlySet<string> = new Set(['hash', 'hashed', 'enc', 'encrypted']);

/** Objects whose properties are texts about a field, or its description, not its value. */
export const describingWords: ReadonlySet<string> = new Set(words(`
  error errors message messages label labels text texts translation translations i18n placeholder placeholders schema schemas column columns field fields rule rules
  validation validations validator validators type types enum enums event events scope scopes permission permissions key keys route routes path paths constants`));

/** Words in Hangul behind a term that make the name tell something about the value. */
export const negativeHangul = ['여부', '길이', '형식', '종류', '유형', '상태', '검증', '오류', '만료', '해시', '암호화', '마스킹'] as const;

/** What a person's data is read from. */
export const persons: ReadonlySet<string> = new Set(words(`
  user member customer client account patient employee applicant recipient subscriber owner author profile student tenant guest
  회원 고객 사용자 이용자 직원 환자`));

/** Persons that are seldom anything else: an object of that name is somebody's record. */
export const records: ReadonlySet<string> = new Set(words('user member customer patient employee applicant subscriber student 회원 고객 사용자 직원 환자'));

/** Words in the name of a function whose result no longer tells the value. */
export const hidingWords: ReadonlySet<string> = new Set(words(`
  mask masked redact redacted hash hashed hmac digest encrypt encrypted anonymize anonymise pseudonymize pseudonymise obfuscate scrub censor last4 last fingerprint
  sanitize omit 마스킹`));

/** Words of routes and of their handlers that take credentials. */
export const credentialWords: ReadonlySet<string> = new Set(words(`
  login signin signup register authenticate token otp totp mfa 2fa verification forgot reset recover password passwd pin magic resend refresh`));

/** Words of routes and handlers in which a field `code` is a one-time code. */
export const codeWords: ReadonlySet<string> = new Set(words('otp totp mfa 2fa verify verification sms'));

function terms(list: string): readonly string[] {
  return list.split(',').map((term) => term.trim());
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
