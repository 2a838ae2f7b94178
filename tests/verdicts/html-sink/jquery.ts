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

$('#box').html($('<b>').text(term)); // ✓ – an element whose text it is
$('#box').append($('<li/>', { text: term })); // ✓
$('#box').append(document.createTextNode(term)); // ✓
const parsed = $.parseHTML(term); // ✗
$('#box').append(parsed); // ✓ – reported where it was parsed

$.each(Object.fromEntries(new URLSearchParams(location.search)), (name, value) => {
  $('#box').append('<dt>' + name + '</dt>'); // ✗
  $('#box').append(`<dd>${value}</dd>`); // ✗
  $('#box').text(`${name}: ${value}`); // ✓
});

fetch('/api/user').then((response) => response.json()).then((user) => {
  $('#box').html(user.bio); // ?
  $('#box').text(user.bio); // ✓
});
