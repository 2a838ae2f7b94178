// @ts-nocheck: the packages and the page are not there.
const term = new URLSearchParams(location.search).get('term') ?? '';

$('#box').html(term); // ✗
jQuery('#box').before(term); // ✗
$('#box').wrap(term); // ✗
$('#box').wrapAll(term); // ✗
$('#box').wrapInner(term); // ✗
$('#box').replaceWith(term); // ✗
$('#box').text(term); // ✓
