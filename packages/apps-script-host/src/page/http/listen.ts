import type { Server } from 'node:http';

const HIGHEST_PORT = 65_535;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.off('listening', taken);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const taken = (): void => {
      server.off('error', refused);
      resolve(true);
    };
    server.once('error', refused);
    server.once('listening', taken);
    // Never another interface: the workbook is this machine's business.
    server.listen(port, '127.0.0.1');
  });
}

/** Listens on 127.0.0.1 at `port`, or at the next one that is free; 0 takes any. Returns the port. */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let next = port; next <= HIGHEST_PORT; next++) {
    if (!(await tryPort(server, next))) continue;
    const address = server.address();
    return typeof address === 'object' && address ? address.port : next;
  }
  throw new Error(`No free port from ${port} on`);
}
