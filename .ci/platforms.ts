// The platform packages of native dependencies. npm writes only those into package-lock.json that its registry served;
// the others are listed here from what each native package asks for, so that `npm ci` works on other machines too.

export type LockedPackage = {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  license?: string;
  libc?: string[];
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
};
export type Lock = { packages: Record<string, LockedPackage>; [field: string]: unknown };

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CPUS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const LIBCS: Readonly<Record<string, string>> = { gnu: "glibc", musl: "musl" };
const EXACT = /^\d+\.\d+\.\d+/;

/** Lock entries for platform packages that a package asks for by exact version and that the lock does not have. */
export function missingPlatforms(lock: Lock): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      if (!EXACT.test(version) || lock.packages[place] !== undefined) continue;
      missing[place] = entry(name, version, parent);
    }
  }
  return missing;
}

function entry(name: string, version: string, parent: LockedPackage): LockedPackage {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-");
  const only = (known: readonly string[]) => words.filter((word) => known.includes(word));
  const libc = words.flatMap((word) => LIBCS[word] ?? []);
  const [os, cpu] = [only(SYSTEMS), only(CPUS)];
  if (os.length + cpu.length === 0) throw new Error(`${name}: no platform in this name.`);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(os[0] === "linux" && libc.length > 0 ? { libc } : {}),
    ...(parent.license ? { license: parent.license } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

/** The lock with the missing entries in their places, in npm's order. */
export function withPlatforms(lock: Lock): Lock {
  const all = Object.entries({ ...lock.packages, ...missingPlatforms(lock) });
  const sorted = all.toSorted(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
