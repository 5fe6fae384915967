// Prints what the pushed script is made of, by folder, largest first.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scriptOptions } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { metafile, outputFiles } = await build({ ...scriptOptions(), metafile: true, absWorkingDir: root });
const [output] = Object.values(metafile.outputs);
const sizes = new Map();
for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
  const parts = file.split('/');
  const folder = parts[0] === 'node_modules' ? parts[1] : parts.slice(1, 3).join('/');
  sizes.set(folder, (sizes.get(folder) ?? 0) + bytesInOutput);
}
console.log(`${Buffer.byteLength(outputFiles[0].text)} bytes minified`);
for (const [folder, bytes] of [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(`${bytes}\t${folder}`);
