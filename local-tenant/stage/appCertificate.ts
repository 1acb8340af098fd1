import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** The files of the app's certificate and private key. */
export interface AppCertificate {
  readonly certificateFile: string;
  readonly privateKeyFile: string;
  readonly certificate: string;
}

/** The certificate the service signs in with: made once, kept in the data folder, good for this machine only. */
export async function appCertificate(dataFolder: string): Promise<AppCertificate> {
  const folder = join(dataFolder, 'service');
  const certificateFile = join(folder, 'certificate.pem');
  const privateKeyFile = join(folder, 'private-key.pem');
  if (!existsSync(certificateFile) || !existsSync(privateKeyFile)) {
    mkdirSync(folder, { recursive: true });
    const made = await generate([{ name: 'commonName', value: 'Kvittens' }], {
      keySize: 2048,
      algorithm: 'sha256',
    });
    writeFileSync(privateKeyFile, made.private, { mode: 0o600 });
    writeFileSync(certificateFile, made.cert);
  }
  return { certificateFile, privateKeyFile, certificate: readFileSync(certificateFile, 'utf8') };
}
