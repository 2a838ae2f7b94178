import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  SHOP_PORT: z.coerce.number().int().default(3000),
  ADMIN_PORT: z.coerce.number().int().default(3001),
  DATABASE_URL: z.string().min(1),
  WAREHOUSE_HOST: z.string().default('localhost'),
  WAREHOUSE_PASSWORD: z.string().default(''),
  STOCK_FILE: z.string().default('stock.db'),
  SESSION_SECRET: z.string().min(32),
  ADMIN_SESSION_KEY: z.string().length(64),
});

const environment = Environment.parse(process.env);

export const config = {
  isProduction: environment.NODE_ENV === 'production',
  shop: { port: environment.SHOP_PORT, sessionSecret: environment.SESSION_SECRET },
  admin: { port: environment.ADMIN_PORT, sessionKey: Buffer.from(environment.ADMIN_SESSION_KEY, 'hex') },
  database: { connectionString: environment.DATABASE_URL, max: 20 },
  warehouse: { host: environment.WAREHOUSE_HOST, user: 'reports', password: environment.WAREHOUSE_PASSWORD, database: 'warehouse' },
  stockFile: environment.STOCK_FILE,
};
