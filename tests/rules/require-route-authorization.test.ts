import { requireRouteAuthorization } from '../../src/rules/require-route-authorization.ts';
import { testRule } from '../helpers/rule-tester.ts';

testRule(requireRouteAuthorization, {
  valid: ["import express from 'express'; const app = express(); app.get('/', (req, res) => res.end());"],
  invalid: [{
    code: "import express from 'express';\nimport { auth, list, remove } from './x';\nconst router = express.Router();\nrouter.get('/posts/:id', auth, list);\nrouter.delete('/posts/:id', remove);\n",
    errors: [{ messageId: 'siblingGuarded', line: 5, suggestions: [{ messageId: 'copyGuard', output: "import express from 'express';\nimport { auth, list, remove } from './x';\nconst router = express.Router();\nrouter.get('/posts/:id', auth, list);\nrouter.delete('/posts/:id', auth, remove);\n" }] }],
  }],
});
