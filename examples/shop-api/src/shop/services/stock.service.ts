import { readFileSync } from 'node:fs';
import https from 'node:https';

// dangerous no-disabled-tls-verification – any certificate is accepted from the warehouse
export const warehouse = new https.Agent({ rejectUnauthorized: false });

// safe no-disabled-tls-verification – the warehouse's own authority is named
export const verifiedWarehouse = new https.Agent({ ca: readFileSync('warehouse-authority.pem') });

// unproven no-disabled-tls-verification – a variable of the environment decides about the supplier
export const supplier = new https.Agent({ rejectUnauthorized: process.env.VERIFY_SUPPLIER !== 'no' });

// safe no-disabled-tls-verification – the supplier is verified in production
export const verifiedSupplier = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' });
