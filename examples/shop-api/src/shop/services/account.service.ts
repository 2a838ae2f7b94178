import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { CustomersRepository } from '../repositories/customers.repository.js';

export const NewCustomer = z.object({
  email: z.email(),
  name: z.string().min(1).max(100),
  password: z.string().min(12).max(200),
});

export const Address = z.object({
  street: z.string().max(200),
  postcode: z.string().max(12),
  city: z.string().max(100),
  country: z.string().length(2),
});

export type NewCustomer = z.infer<typeof NewCustomer>;
export type Address = z.infer<typeof Address>;

const scrypt = promisify<string, Buffer, number, Buffer>(scryptWithCallback);

export class AccountService {
  constructor(private readonly customers: CustomersRepository) {}

  async register({ email, name, password }: NewCustomer) {
    const salt = randomBytes(16);
    const hash = await scrypt(password, salt, 64);
    return this.customers.create({ email, name, passwordHash: `${salt.toString('hex')}:${hash.toString('hex')}` });
  }

  async signIn(email: string, password: string) {
    const customer = await this.customers.byEmail(email);
    if (!customer) return null;
    const [salt = '', expected = ''] = customer.passwordHash.split(':');
    const actual = await scrypt(password, Buffer.from(salt, 'hex'), 64);
    return timingSafeEqual(actual, Buffer.from(expected, 'hex')) ? customer : null;
  }

  /** A secret with which the browser is known for 90 days. */
  issueRememberToken(): string {
    return randomBytes(32).toString('base64url');
  }

  find(id: number) {
    return this.customers.byId(id);
  }

  change(id: number, changes: { name?: string; email?: string }) {
    return this.customers.update(id, changes);
  }

  moveTo(id: number, address: Address) {
    return this.customers.setAddress(id, address);
  }
}
