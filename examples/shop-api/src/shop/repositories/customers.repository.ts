import type { PrismaClient } from '@prisma/client';
import type { Address } from '../services/account.service.js';

export interface CustomerFields {
  email: string;
  name: string;
  passwordHash: string;
}

export class CustomersRepository {
  constructor(private readonly prisma: PrismaClient) {}

  byEmail(email: string) {
    return this.prisma.customer.findUnique({ where: { email } });
  }

  byId(id: number) {
    return this.prisma.customer.findUnique({ where: { id } });
  }

  withCode(code: unknown) {
    // unproven no-nosql-injection – nothing here shows that the code is a text
    return this.prisma.customer.findFirst({ where: { code } });
  }

  called(name: string) {
    // safe no-nosql-injection – a text, says its type
    return this.prisma.customer.findMany({ where: { name } });
  }

  create({ email, name, passwordHash }: CustomerFields) {
    // safe no-mass-assignment – each field is named
    return this.prisma.customer.create({ data: { email, name, passwordHash, role: 'customer' } });
  }

  update(id: number, changes: Partial<CustomerFields>) {
    // unproven no-mass-assignment – the type does not keep other fields out
    return this.prisma.customer.update({ where: { id }, data: changes });
  }

  setAddress(id: number, address: Address) {
    const { street, postcode, city, country } = address;
    // safe no-mass-assignment – picked
    return this.prisma.address.upsert({
      where: { customerId: id },
      create: { customerId: id, street, postcode, city, country },
      update: { street, postcode, city, country },
    });
  }
}

type Preferences = Record<string, Record<string, unknown>>;

export function prefer(preferences: Preferences, path: string, value: unknown): void {
  let at: Record<string, unknown> = preferences;
  const names = path.split('.');
  const last = names.pop() ?? '';
  // unproven no-prototype-pollution – whoever calls this may hand over `__proto__.role`
  for (const name of names) at = at[name] as Record<string, unknown>;
  at[last] = value;
}

export function preferSafely(preferences: Map<string, unknown>, name: string, value: unknown): void {
  // safe no-prototype-pollution – a Map
  preferences.set(name, value);
}
