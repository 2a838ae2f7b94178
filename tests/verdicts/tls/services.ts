// @ts-nocheck: the packages are not installed.
// packages: mysql2@^3.11.0, pg@^8.13.0, mongodb@^7.0.0, mssql@^12.0.0, nodemailer@^7.0.0, postgres@^3.4.0, cassandra-driver@^4.8.0, sequelize@^6.37.0
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import { MongoClient } from 'mongodb';
import mssql from 'mssql';
import nodemailer from 'nodemailer';
import postgres from 'postgres';
import { Client as Cassandra } from 'cassandra-driver';
import { Sequelize } from 'sequelize';
import fastify from 'fastify';
import request from 'request';
import { DataSource } from 'typeorm';
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

postgres(uri, { ssl: 'require' }); // ✗ – the words of libpq
postgres(uri, { ssl: 'verify-full' }); // ✓
postgres('postgres://shop@db.example/shop?sslmode=require'); // ✗
postgres('postgres://shop@db.example/shop?ssl=prefer'); // ✗
postgres('postgres://shop@db.example/shop?sslmode=verify-full'); // ✓

new Cassandra({ contactPoints: [host], sslOptions: { rejectUnauthorized: false } }); // ✗
new Cassandra({ contactPoints: [host], sslOptions: { ca } }); // ? – off by default
new Cassandra({ contactPoints: [host], sslOptions: { ca, rejectUnauthorized: true } }); // ✓

new Sequelize({ dialect: 'mssql', host, dialectOptions: { options: { trustServerCertificate: true } } }); // ✗
new Sequelize({ dialect: 'mssql', host, dialectOptions: { options: { encrypt: true } } }); // ?
new Sequelize({ dialect: 'mssql', host }); // ?
new Sequelize({ dialect: 'mssql', host, dialectOptions: { options: { trustServerCertificate: false } } }); // ✓
new Sequelize({ dialect: 'postgres', host, dialectOptions: { ssl: { require: true, rejectUnauthorized: false } } }); // ✗

new DataSource({ type: 'sap', host, sslValidateCertificate: false }); // ✗
new DataSource({ type: 'sap', host, sslValidateCertificate: true }); // ✓
request({ uri, strictSSL: false }); // ✗
new MongoClient(uri, { tlsInsecure: true }); // ✗
new MongoClient(uri, { sslValidate: false }); // ✗
new MongoClient('mongodb://db.example/shop?tls=true&tlsAllowInvalidHostnames=true'); // ✗
new MongoClient('mongodb://db.example/shop?tls=true&tlsAllowInvalidCertificates=true'); // ✗
new MongoClient('mongodb://db.example/shop?ssl=true&sslValidate=false'); // ✗
new Pool({ connectionString: 'postgres://shop@db.example/shop?ssl=no-verify' }); // ✗
export const prisma = 'mysql://shop@db.example/shop?sslaccept=accept_invalid_certs'; // ✗
export const strictPrisma = 'mysql://shop@db.example/shop?sslaccept=strict'; // ✓
export const planets = 'mysql://shop@db.example/shop?ssl={"rejectUnauthorized":false}'; // ✗

fastify({ https: { ca, requestCert: true, rejectUnauthorized: false } }); // ?
fastify({ https: { ca, requestCert: true, rejectUnauthorized: true } }); // ✓
