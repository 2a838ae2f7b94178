/** What runs in the page that shows found products. */
import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

const words = new URLSearchParams(location.search);
const heading = document.querySelector('h1');
const list = document.querySelector('ul');

export function showHeading(): void {
  const term = words.get('q') ?? '';
  if (!heading || !list) return;
  // dangerous no-unsafe-html-sink, repaired by --fix – the words in the address bar become elements of the page
  heading.innerHTML = term;

  // safe no-unsafe-html-sink – text
  heading.textContent = term;
}

/** Back to where the visitor came from. */
export function leave(fallback: string): void {
  const back = words.get('back') ?? '';
  if (back === '') {
    // unproven no-unsafe-url-scheme – whoever calls this chooses the address
    location.assign(fallback);
    return;
  }
  // dangerous no-unsafe-url-scheme – a link to this page can carry a script
  location.assign(back);

  // safe no-unsafe-url-scheme – the path is below this site
  location.assign(`/products/${back}`);

  // safe no-unsafe-url-scheme – only web addresses
  if (/^https?:/i.test(back)) location.assign(back);
}

/** The checkout of the payment provider stands in a frame. */
export function listen(isKnown: (origin: string) => boolean): void {
  // dangerous require-message-origin-check – any page that opens this one can write into it
  window.addEventListener('message', (event) => {
    document.title = String(event.data.title);
  });

  // unproven require-message-origin-check – the caller knows which senders are allowed
  window.addEventListener('message', (event) => {
    if (isKnown(event.origin)) document.title = String(event.data.title);
  });

  // safe require-message-origin-check – only the payment provider
  window.addEventListener('message', (event) => {
    if (event.origin !== 'https://pay.example.com') return;
    document.title = String(event.data.title);
  });

  // safe require-message-origin-check – a worker has no other sender
  const prices = new Worker('/prices.js');
  prices.addEventListener('message', (event) => {
    document.title = String(event.data.title);
  });
}

export async function showReviews(productId: number): Promise<void> {
  const answer = await fetch(`/api/products/${productId}/reviews`);
  const reviews: readonly { readonly text: string; readonly stars: number }[] = await answer.json();
  for (const review of reviews) {
    // unproven no-unsafe-html-sink – what customers have written, if the server has not cleaned it
    list?.insertAdjacentHTML('beforeend', `<li>${review.text}</li>`);

    // safe no-unsafe-html-sink – stars are counted
    list?.insertAdjacentHTML('beforeend', `<li>${'★'.repeat(Number(review.stars))}</li>`);
  }
}

/** The description of a product, which its seller writes. */
export function describe(target: HTMLElement, text: string): void {
  // unproven no-disabled-escaping – sellers may write markup, if it is cleaned behind
  const markdown = new MarkdownIt({ html: true });

  // dangerous no-disabled-escaping – a frame can show any page in the place of the shop
  target.innerHTML = DOMPurify.sanitize(markdown.render(text), { ADD_TAGS: ['iframe'] });

  // safe no-disabled-escaping – tables run nothing
  target.innerHTML = DOMPurify.sanitize(markdown.render(text), { ADD_TAGS: ['table'] });

  // safe no-disabled-escaping – Markdown alone
  target.innerHTML = new MarkdownIt({ linkify: true }).render(text);
}

/** The name of the list, which stands in the address too. */
export function nameList(): void {
  // dangerous no-incomplete-sanitization – the second bracket stays as it is
  const name = (words.get('list') ?? '').replace('<', '&lt;');
  // dangerous no-unsafe-html-sink – every bracket but the first begins an element
  list?.insertAdjacentHTML('beforebegin', `<h2>${name}</h2>`);

  // safe no-incomplete-sanitization – every bracket
  const escaped = (words.get('list') ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // safe no-unsafe-html-sink – no element can begin in it
  list?.insertAdjacentHTML('beforebegin', `<h2>${escaped}</h2>`);
}

export function isOfShop(host: string): boolean {
  // unproven no-incomplete-sanitization – a host whose name only ends so is none of the shop
  return host.endsWith('shop.example.com');
}

export function isOfPartner(host: string): boolean {
  // safe no-incomplete-sanitization – the dot keeps other names out
  return host.endsWith('.partner.example.com');
}
