// filename: app/api/teams/[team]/members/route.ts
// @ts-nocheck: the packages are not installed.
import { auth } from '@clerk/nextjs/server';
import { forbidden, unauthorized } from 'next/navigation';
import { compose, withErrors, withTeam, withX } from '@/lib/handlers';
import { members } from '@/lib/members';

export const GET = withErrors(withTeam(async () => Response.json(await members.list()))); // ✓

export const POST = withErrors(async (request) => { // ✗ – GET has withErrors too, which is not what guards it
  const { name } = await request.json();
  return Response.json(await members.add(name));
});

export const PUT = async (request) => { // ✓
  const { userId, has } = await auth();
  if (!userId) unauthorized();
  if (!has({ role: 'admin' })) forbidden();
  const { name } = await request.json();
  return Response.json(await members.rename(name));
};

const patch = async (request) => {
  const { name } = await request.json();
  return Response.json(await members.rename(name));
};

const requireMember = (handler) => async (request, context) => {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  return handler(request, context);
};

export { patch as DELETE }; // ✗ – GET is behind withTeam
export const PATCH = requireMember(patch); // ✓
