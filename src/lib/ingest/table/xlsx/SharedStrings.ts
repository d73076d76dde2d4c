import { XmlProblem, type XmlHandler } from '../../document/office/scanXml.ts';
import { plainText } from './cellText.ts';

/** More different texts, and characters of them, than a table of a million rows holds. */
const MOST_TEXTS = 5_000_000;
const MOST_LENGTH = 150e6;

/** The texts that cells point to, in order; of a text with several fonts the runs are joined, what says how to pronounce it is left out. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  #text = '';
  #length = 0;
  #inText = false;
  #reading = 0;

  open(name: string): void {
    if (name === 's:rPh') this.#reading++;
    else if (name === 's:si') this.#text = '';
    else if (name === 's:t') this.#inText = true;
  }

  text(text: string): void {
    if (!this.#inText || this.#reading > 0) return;
    this.#length += text.length;
    if (this.#length > MOST_LENGTH) throw new XmlProblem('bomb');
    this.#text += text;
  }

  close(name: string): void {
    if (name === 's:t') this.#inText = false;
    else if (name === 's:rPh') this.#reading--;
    else if (name === 's:si' && this.texts.push(plainText(this.#text)) > MOST_TEXTS) throw new XmlProblem('bomb');
  }
}
