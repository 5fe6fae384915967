import { bufferOf, signed, type Bytes } from './bytes';
import { Emulated, type Emulates } from '../runtime/emulated';

type Google = GoogleAppsScript.Base.Blob;

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** Bytes with a name and a type. */
export class BlobService
  extends Emulated
  implements
    Emulates<Google, 'getBytes' | 'getDataAsString' | 'getContentType' | 'getName' | 'isGoogleType' | 'copyBlob'>,
    Emulates<Google, 'setContentTypeFromExtension' | 'getAs'>
{
  readonly className = 'Blob';

  constructor(
    private data: Buffer,
    private contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  getBytes(): number[] {
    return signed(this.data);
  }

  setBytes(bytes: Bytes): this {
    this.data = bufferOf(bytes);
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    if (!/^(utf-?8|us-?ascii)$/i.test(charset)) throw new Error(`Blob.getDataAsString in ${charset} is not emulated`);
    return this.data.toString('utf8');
  }

  setDataFromString(text: string): this {
    this.data = bufferOf(String(text));
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.(\w+)$/.exec(this.name ?? '')?.[1]?.toLowerCase() ?? '';
    return this.setContentType(TYPES[extension] ?? null);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string | null): this {
    this.name = name;
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }

  copyBlob(): BlobService {
    return new BlobService(Buffer.from(this.data), this.contentType, this.name);
  }

  /** Nothing is converted: only the blob's own type is given. */
  getAs(contentType: string): BlobService {
    if (contentType !== this.contentType) throw new Error(`Blob.getAs ${contentType} is not emulated`);
    return this.copyBlob();
  }
}
