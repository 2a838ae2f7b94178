// @ts-nocheck: code of a page.
import $ from 'jquery';

const params = new URLSearchParams(location.search);
$.globalEval(params.get('code')); // ✗
$.globalEval('start()'); // ✓
$.getScript(params.get('from')); // ✗
$.getScript(`/scripts/${params.get('name')}.js`); // ✓
$('#go').attr('onclick', params.get('code')); // ✗
$('#go').attr('title', params.get('code')); // ✓
$('#go').attr('onclick', 'start()'); // ✓
