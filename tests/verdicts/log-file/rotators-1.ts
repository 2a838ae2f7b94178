// @ts-nocheck: the packages are not installed.
// packages: file-stream-rotator@^1.0.0
import * as rotator from 'file-stream-rotator';
import rotating from 'rotating-file-stream';

rotator.getStream({ filename: 'a-%DATE%.log', frequency: 'daily' }); // ✓ – version 1 keeps ten files
rotator.getStream({ filename: 'a-%DATE%.log', date_format: 'YYYY-MM-DD' }); // ✓
rotator.getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '0' }); // ✗

rotating('access.log', { interval: '1d' }); // ✗
rotating('access.log', { interval: '1d', maxFiles: 30 }); // ✓
