// @ts-nocheck: the packages are not installed.
// packages: file-stream-rotator@^0.6.1
import { getStream } from 'file-stream-rotator';
import { createStream } from 'rotating-file-stream';
import { options } from './settings';

getStream({ filename: 'a-%DATE%.log', frequency: 'daily' }); // ✗
getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '90d' }); // ✓
getStream({ filename: 'a-%DATE%.log', frequency: 'custom', date_format: 'YYYY-MM-DD', max_logs: '0' }); // ✗
getStream({ filename: 'a.log', size: '10m' }); // ✗
getStream({ filename: 'a.log', size: '10m', max_logs: 10 }); // ✓
getStream({ filename: 'a.log' }); // ?
getStream({ filename: 'a-%DATE%.log', date_format: 'YYYY-MM-DD' }); // ? – without a frequency it never rotates
getStream({ ...options, filename: 'a.log' }); // ?

createStream('access.log', { interval: '1d', compress: 'gzip' }); // ✗
createStream('access.log', { size: '10M' }); // ✗
createStream('access.log', { size: '10M', maxFiles: undefined }); // ✗
createStream('access.log', { interval: '1d', maxFiles: 400, path: '/var/log' }); // ✓
createStream('access.log', { interval: '1d', maxSize: '1G' }); // ✓
createStream('access.log', { rotate: 30, size: '10M' }); // ✓
createStream('access.log', { rotate: 30 }); // ? – never rotates
createStream('access.log'); // ?
createStream('access.log', options); // ?
createStream(...options); // ?
createStream('access.log', process.env.ROTATE ? { interval: '1d' } : { interval: '1h' }); // ✗
createStream('access.log', process.env.ROTATE ? { interval: '1d', maxFiles: 5 } : { interval: '1h' }); // ?
