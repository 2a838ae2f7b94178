// @ts-nocheck: code of a page.
import $ from 'jquery';

const params = new URLSearchParams(location.search);
$.globalEval(params.get('code')); // ✗
$.globalEval('start()'); // ✓
$.getScript(params.get('from')); // ✗
$.getScript(`/scripts/${params.get('name')}.js`); // ✓
$('#box').load(params.get('from')); // ✗
$('#box').load('https://' + params.get('server') + '/box #part'); // ✗
$('#box').load(`/parts/${params.get('name')} #part`); // ✓
$('#box').load(() => start()); // ✓
$('#go').attr('onclick', params.get('code')); // ✗
$('#go').attr('title', params.get('code')); // ✓
$('#go').attr('onclick', 'start()'); // ✓
