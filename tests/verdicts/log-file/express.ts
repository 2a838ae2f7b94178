// @ts-nocheck: the packages are not installed.
import express from 'express';
import morgan from 'morgan';
import { createStream } from 'rotating-file-stream';

const app = express();
app.use(morgan('combined', { stream: createStream('access.log', { interval: '1d', path: 'logs' }) })); // ✗
app.use(morgan('combined', { stream: createStream('access.log', { interval: '1d', maxFiles: 90, path: 'logs' }) })); // ✓
app.use(morgan('combined')); // ✓
app.listen(3000);
