import { createHash, randomBytes, scryptSync } from 'node:crypto';

export function digestOf(password: string): string {
  // dangerous no-weak-password-hash – a digest that is made to be fast
  return createHash('sha256').update(password).digest('hex');
}

export function slowHashOf(password: string, salt = randomBytes(16)): string {
  // safe no-weak-password-hash – slow, with a salt for each password
  return `${salt.toString('hex')}:${scryptSync(password, salt, 64).toString('hex')}`;
}

export function shortSalted(password: string): Buffer {
  // unproven no-weak-password-hash – a salt of eight bytes
  return scryptSync(password, randomBytes(8), 64);
}

export function tokenDigest(token: string): string {
  // safe no-weak-password-hash – a token cannot be guessed
  return createHash('sha256').update(token).digest('hex');
}
