// @ts-nocheck: the packages and the page are not there.
import $ from 'jquery';

const term = new URLSearchParams(location.search).get('term') ?? '';

export function show(item: any, text: string) {
  $('#box').html(term); // ✗
  $('#box').find('li').first().append(term); // ✗
  $('<li>' + term + '</li>').appendTo('#list'); // ✗
  $(term); // ✗
  $.parseHTML(term); // ✗
  const rows = $('#rows');
  rows.prepend('<p>' + text + '</p>'); // ?
  rows.after(`<p>${term}</p>`); // ✗
  rows.append(item); // ✓ – it may be an element
  rows.html('<p>ready</p>'); // ✓
  rows.html(rows.html()); // ✓
  rows.text(term); // ✓
  $('#' + term); // ✓ – a selector
  $(location.hash); // ✓ – begins with a hash
  $(`.row[data-id="${term}"]`).hide(); // ✓
  $(item).show(); // ✓
}

$('a').attr('href', '/found'); // ✓
