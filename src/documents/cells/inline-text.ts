/**
 * Collects the visible text of one cell while a parser walks through it: what is text, code, struck out or a link,
 * and where the page breaks the line. Knows the inline HTML that Markdown cells are full of.
 */

import type { Span } from '../../model/index.ts';
import { FOOTNOTE, foldSpace, showStrings, withoutSpans } from '../text/plain-text.ts';
import type { Rendering } from './rendered-cell.ts';

const BREAKS = new Set(['br', 'p', 'li', 'ul', 'ol', 'div', 'tr', 'dd', 'dt', 'hr']);
const CODE = new Set(['code', 'tt', 'kbd', 'samp']);
const STRUCK = new Set(['del', 's', 'strike']);
const SILENT = new Set(['script', 'style', 'template', 'svg']);
const TAG = /^<(\/?)([A-Za-z][\w.:-]*)((?:[^\w.:>-][^>]*)?)>$/;
const FOOTNOTE_MARK = /^[\s\d*†‡()[\]a-c,]{1,4}$/;

export class InlineText {
  private readonly source: string;
  private lines = '';
  private codes: string[] = [];
  private links: { url: string; span: Span }[] = [];
  private plainLength = 0;
  private unstruckLength = 0;
  private codeDepth = 0;
  private struckDepth = 0;
  private silentDepth = 0;
  private openCode = '';
  private superscript: string | null = null;

  constructor(source: string) {
    this.source = source;
  }

  /** Text as the parser decoded it. */
  add(value: string): void {
    if (this.silentDepth > 0) return;
    if (this.superscript !== null) {
      this.superscript += value;
      return;
    }
    this.lines += value;
    const length = foldSpace(value).length;
    if (this.codeDepth > 0) this.openCode += value;
    else this.plainLength += length;
    if (this.struckDepth === 0) this.unstruckLength += length;
  }

  /** Text outside code: footnote marks go, and MDX expressions that are plain strings show their string. */
  addProse(value: string): void {
    this.add(withoutSpans(showStrings(value), '{/*', '*/}').replace(FOOTNOTE, ''));
  }

  addCode(value: string): void {
    this.codeDepth += 1;
    this.add(value);
    this.endCode();
  }

  /** Text of an HTML cell in which the author may have written Markdown. */
  addMarkdownish(value: string): void {
    if (this.codeDepth > 0 || !/[`*\\]/.test(value)) {
      this.addProse(value);
      return;
    }
    for (const [, code, prose] of value.matchAll(/`+([^`]+)`+|([^`]+|`)/g)) {
      if (code !== undefined) this.addCode(code);
      else this.addProse((prose ?? '').replace(/\*\*/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'));
    }
  }

  addLink(url: string, start: number, end: number): void {
    const at = this.source.slice(start, end).lastIndexOf(url);
    this.links.push({ url, span: at === -1 ? { start, end } : { start: start + at, end: start + at + url.length } });
  }

  /** One tag that stands between inline nodes. */
  addTag(tag: string, start: number): void {
    const [, closing, name, rest] = TAG.exec(tag) ?? [];
    if (name === undefined) return;
    if (closing === '/') {
      this.closeTag(name.toLowerCase());
      return;
    }
    const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec((rest ?? '').replace(/\/$/, ''))?.[1];
    this.openTag(name.toLowerCase(), href === undefined ? {} : { href }, start, start + tag.length);
  }

  openTag(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (BREAKS.has(tag)) this.breakLine();
    else if (CODE.has(tag)) this.codeDepth += 1;
    else if (STRUCK.has(tag)) this.struckDepth += 1;
    else if (SILENT.has(tag)) this.silentDepth += 1;
    else if (tag === 'sup') this.superscript = '';
    if (attributes.href !== undefined) this.addLink(attributes.href, start, end);
  }

  closeTag(tag: string): void {
    if (CODE.has(tag)) this.endCode();
    else if (STRUCK.has(tag)) this.struckDepth = Math.max(0, this.struckDepth - 1);
    else if (SILENT.has(tag)) this.silentDepth = Math.max(0, this.silentDepth - 1);
    else if (tag === 'sup') this.endSuperscript();
    else if (BREAKS.has(tag) && tag !== 'br') this.breakLine();
  }

  strike(inside: () => void): void {
    this.struckDepth += 1;
    inside();
    this.struckDepth -= 1;
  }

  breakLine(): void {
    this.lines = `${this.lines.trimEnd()}\n`;
  }

  finish(): Rendering {
    if (this.superscript !== null) this.endSuperscript();
    if (this.codeDepth > 0) this.endCode();
    const lines = this.lines
      .split('\n')
      .map(foldSpace)
      .filter((line) => line !== '')
      .join('\n');
    return {
      lines,
      codes: this.codes,
      codeSpan: this.codes.length > 0 && this.plainLength === 0,
      struck: lines !== '' && this.unstruckLength === 0,
      links: this.links,
    };
  }

  private endCode(): void {
    this.codeDepth = Math.max(0, this.codeDepth - 1);
    if (this.codeDepth > 0) return;
    const code = foldSpace(this.openCode);
    if (code !== '') this.codes.push(code);
    this.openCode = '';
  }

  /** A raised number or asterisk points to a footnote; anything else that is raised is text. */
  private endSuperscript(): void {
    const raised = this.superscript ?? '';
    this.superscript = null;
    if (!FOOTNOTE_MARK.test(raised)) this.add(raised);
  }
}
