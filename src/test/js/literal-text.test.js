// All user-visible text comes from the bundles: no script or template has literal text.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {parse} from 'acorn';
import {read} from './plugin.js';

const resources = fileURLToPath(new URL('../../main/resources/', import.meta.url));
const files = (folder, ending) => readdirSync(resources + folder, {recursive: true})
  .filter(name => name.endsWith(ending)).map(name => folder + '/' + name);
const READ_OUT = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
const LETTERS = /\p{L}{2}/u;

/** The literal texts that an expression may evaluate to, including its branches and parts. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal': return typeof node.value === 'string' ? [node.value] : [];
    case 'ArrayExpression': return node.elements.flatMap(textsOf);
    case 'ConditionalExpression': return [node.consequent, node.alternate].flatMap(textsOf);
    case 'LogicalExpression': case 'BinaryExpression': return [node.left, node.right].flatMap(textsOf);
    default: return [];
  }
}

/** The content passed to dom.el, dom.svg and dom.replace, and the attributes that screen readers announce. */
function shown(node, found = []) {
  if (node && typeof node.type === 'string') {
    const method = node.type === 'CallExpression' && node.callee.property?.name;
    if (method === 'el' || method === 'svg') {
      found.push(...textsOf(node.arguments[2]));
      (node.arguments[1]?.properties ?? []).filter(({key}) => READ_OUT.includes(key.value ?? key.name))
        .forEach(({value}) => found.push(...textsOf(value)));
    } else if (method === 'replace' && node.callee.object.name === 'dom' || method === 'text') {
      found.push(...textsOf(node.arguments.at(-1)));
    }
    Object.values(node).flat().forEach(child => shown(child, found));
  }
  return found;
}

const NESTED = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/.source;
const DIRECTIVES = 'set|if|elseif|foreach|parse|macro|controlHeader|controlFooter';
const VELOCITY = new RegExp(`#(?:${DIRECTIVES})\\s*${NESTED}|#\\{?(?:else|end)\\}?`, 'g');

/** A template without Velocity code and tags: the texts between tags and the announced attributes. */
function written(template) {
  const plain = template.replace(/##.*$/gm, '').replace(/#\*[^]*?\*#/g, '').replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/\$webResourceManager\.\S+/g, '')
    .replace(VELOCITY, ' ')
    .replace(/\$!?\{?[\w.]+(?:\((?:[^()]|\([^()]*\))*\)|\.\w+)*\}?/g, ' ');
  const readOut = [...plain.matchAll(new RegExp(`\\b(?:${READ_OUT.join('|')})="([^"]*)"`, 'g'))].map(match => match[1]);
  return [...readOut, ...plain.replace(/<!--[^]*?-->/g, ' ').replace(/<[^>]*>/g, '\n').split('\n')];
}

for (const path of files('js', '.js')) {
  test(`${path} shows no text of its own`, () => {
    assert.deepEqual(shown(parse(read(path), {ecmaVersion: 5})).filter(text => LETTERS.test(text)), []);
  });
}

for (const path of files('templates', '.vm').filter(name => !name.includes('/xml-'))) {
  test(`${path} holds no text of its own`, () => {
    assert.deepEqual(written(read(path)).filter(text => LETTERS.test(text)), []);
  });
}

test('finds a text in a script, an attribute and a template', () => {
  const script = parse("dom.el('p', {title: a || 'Title'}, [b ? 'One' : c, 'Two'])", {ecmaVersion: 5});
  assert.deepEqual(shown(script), ['One', 'Two', 'Title']);
  assert.deepEqual(written('<p alt="Three">#if ($a.b("c"))$d.e()#else Four#end</p>').map(text => text.trim())
    .filter(text => LETTERS.test(text)), ['Three', 'Four']);
});
