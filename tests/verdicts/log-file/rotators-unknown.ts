// @ts-nocheck: the packages are not installed.
// packages: file-stream-rotator@*
import { getStream } from 'file-stream-rotator';

getStream({ filename: 'a-%DATE%.log', frequency: 'daily' }); // ? – the version decides
getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '30d' }); // ✓
getStream({ filename: 'a-%DATE%.log', frequency: 'daily', max_logs: '0' }); // ✗
