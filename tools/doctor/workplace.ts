/** What the doctor looks at; gathered by `tools/doctor/doctor.mjs`. */
export interface Workplace {
  /** As in `20.20.2`. */
  readonly node: string;
  /** `engines.node` of package.json, as in `>=20.15`. */
  readonly wantedNode: string;
  readonly build: 'missing' | 'stale' | 'fresh';
  /** The files of the folder that would be pushed, hidden ones and folders too. */
  readonly files: readonly PushedFile[];
  /** Text of the manifest in that folder. */
  readonly manifest: string | null;
  readonly project: ClaspProject;
  readonly login: Login;
}

export interface PushedFile {
  readonly name: string;
  readonly bytes: number;
  /** What the build allows it; null when the build does not make it. */
  readonly limit: number | null;
}

/** The project file, `.clasp.json` unless another is named. */
export interface ClaspProject {
  readonly file: string;
  /** null: there is no such file, or it is not JSON. */
  readonly settings: { readonly scriptId?: unknown; readonly rootDir?: unknown } | null;
}

/** What clasp says of itself. */
export interface Login {
  readonly loggedIn: boolean;
  /** Blank when Google was not reached. */
  readonly email: string;
}
