// filename: src/page.tsx
import { useEffect, useMemo, useState, createElement } from 'react';
import { useSearchParams, useParams, useLocation } from 'react-router-dom';
import DOMPurify from 'dompurify';
import * as Layout from './layout.js';

export function Page({ intro, box, ...rest }: { intro: string; box: { __html: string } }) {
  const [search] = useSearchParams();
  const { slug } = useParams();
  const { hash, pathname, state } = useLocation();
  const text = search.get('text') ?? '';
  const clean = useMemo(() => DOMPurify.sanitize(text), [text]);
  const chosen = JSON.parse(search.get('box') ?? '{}');
  const made = { __html: text }; // ✗
  return [
    <p dangerouslySetInnerHTML={{ __html: text }} />, // ✗
    <p dangerouslySetInnerHTML={made} />,
    <p dangerouslySetInnerHTML={{ __html: search.getAll('text').join(' ') }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: slug }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: state.text }} />, // ?
    <p dangerouslySetInnerHTML={{ __html: hash + pathname }} />, // ? – angle brackets are encoded
    <Layout.Box dangerouslySetInnerHTML={{ __html: text }} />, // ✗
    <iframe srcDoc={text} />, // ✗
    <p innerHTML={text} />, // ✗ – Solid
    <p dangerouslySetInnerHTML={{ __html: clean }} />, // ✓
    <p dangerouslySetInnerHTML={{ __html: intro }} />, // ?
    <p dangerouslySetInnerHTML={box} />, // ?
    <p dangerouslySetInnerHTML={{ __html: '<b>ready</b>' }} />, // ✓
    <p title={text}>{text}</p>, // ✓
    <p {...chosen} />, // ✗
    <Layout.Box {...chosen} />, // ? – what the component does with it is not known
    <p {...rest} />, // ✓
    createElement('p', { dangerouslySetInnerHTML: { __html: text } }), // ✗
    createElement('p', chosen), // ✗
    createElement('p', null, text), // ✓
  ];
}

export function Stateful({ onChange }: { onChange: (set: (text: string) => void) => void }) {
  const [search] = useSearchParams();
  const [shown, setShown] = useState('');
  const [ready, setReady] = useState('<b>wait</b>');
  const [first] = useState(() => search.get('first') ?? '');
  const [clean, setClean] = useState<string>();
  const [other, setOther] = useState('');
  useEffect(() => {
    setShown(search.get('text') ?? '');
    setReady('<b>ready</b>');
    setClean(DOMPurify.sanitize(search.get('text') ?? ''));
  }, [search, setReady]);
  onChange(setOther);
  return [
    <p dangerouslySetInnerHTML={{ __html: shown }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: ready }} />, // ✓
    <p dangerouslySetInnerHTML={{ __html: first }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: clean }} />, // ✓
    <p dangerouslySetInnerHTML={{ __html: other }} />, // ? – whoever was given its function sets it
  ];
}
