// filename: app/api/register/route.ts
// @ts-nocheck: the packages are not installed.
import { hash } from 'bcryptjs';
import { createHash } from 'node:crypto';
import { users } from '@/lib/users';

export async function POST(request) {
  const { password } = await request.json();
  const form = await request.clone().formData();
  await users.add(createHash('sha256').update(password).digest('hex')); // ✗
  await users.add(createHash('sha1').update((await request.json()).password).digest('hex')); // ✗
  await users.add(createHash('sha1').update(form.get('password')).digest('hex')); // ✗
  await users.add(await hash(password, 12)); // ✓
  return new Response(null, { status: 201 });
}
