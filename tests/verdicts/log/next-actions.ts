// filename: app/login/actions.ts
// @ts-nocheck: the packages are not installed.
'use server';

export async function logIn(form) {
  console.log('login', form.get('password')); // ✗
  console.log('login', form); // ✓ – an argument can be anything
  console.log('login at', Date.now()); // ✓
}

export async function register(form: FormData) {
  console.log('register', form); // ✗ ts
}
