// @ts-nocheck: the packages are not installed.
// packages: mysql2@^3.11.0, pg@^8.13.0, mongodb@^7.0.0, mssql@^12.0.0, nodemailer@^7.0.0
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import { MongoClient } from 'mongodb';
import mssql from 'mssql';
import nodemailer from 'nodemailer';
import { createProxyMiddleware } from 'http-proxy-middleware';
import superagent from 'superagent';
import { ca, host, password, uri } from './settings';

const isProduction = process.env.NODE_ENV === 'production';

new Pool({ host, ssl: isProduction ? { rejectUnauthorized: false } : false }); // ✗
new Pool({ host, ssl: isProduction ? { ca } : { rejectUnauthorized: false } }); // ✓
new Pool({ host, ssl: 'no-verify' }); // ✗
new Pool({ connectionString: `postgres://shop:${password}@${host}/shop?sslmode=no-verify` }); // ✗
new Pool({ connectionString: `postgres://shop:${password}@${host}/shop?sslmode=verify-full` }); // ✓
new Pool({ connectionString: 'postgres://shop@db.example/shop?uselibpqcompat=true&sslmode=require' }); // ✗
new Pool({ connectionString: 'postgres://shop@db.example/shop?sslmode=require' }); // ✓ – verifies, without libpq compatibility
new Pool({ connectionString: 'postgres://shop@localhost/shop?sslmode=no-verify' }); // ✓

mysql.createPool({ host, ssl: { rejectUnauthorized: false } }); // ✗
mysql.createPool({ host, ssl: { ca } }); // ? – any valid certificate
mysql.createPool({ host, ssl: { ca, verifyIdentity: true } }); // ✓

new MongoClient(uri, { tlsAllowInvalidCertificates: true }); // ✗
new MongoClient(uri, { tlsAllowInvalidHostnames: true }); // ✗
new MongoClient('mongodb://db.example/shop?tls=true&tlsInsecure=true'); // ✗
new MongoClient(uri, { tlsCAFile: 'authority.pem', tlsAllowInvalidCertificates: false }); // ✓

mssql.connect({ server: host, options: { encrypt: true, trustServerCertificate: true } }); // ✗
mssql.connect({ server: 'localhost', options: { encrypt: true, trustServerCertificate: true } }); // ✓
mssql.connect('Server=db.example;Database=shop;TrustServerCertificate=true'); // ✗

nodemailer.createTransport({ host, port: 587, secure: false, tls: { rejectUnauthorized: false } }); // ✗
nodemailer.createTransport({ host, port: 587, secure: false, requireTLS: true }); // ✓

createProxyMiddleware({ target: 'https://stock.example', secure: false }); // ✗
createProxyMiddleware({ target: 'http://stock.example', secure: false }); // ✓ – no TLS, so nothing to verify

superagent.get('https://stock.example/items').disableTLSCerts(); // ✗
superagent.get('https://localhost/items').disableTLSCerts(); // ✓
