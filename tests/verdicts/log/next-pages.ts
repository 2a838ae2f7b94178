// filename: pages/api/login.ts
// @ts-nocheck: the packages are not installed.
export default async function handler(req, res) {
  console.log(req.body.password); // ✗
  console.log(req.headers); // ✗
  console.log(req.method, req.query.page); // ✓
  res.status(204).end();
}
