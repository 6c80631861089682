// A key as printed on it.
export function Key({ children }: { readonly children: string }) {
  return <kbd>{children}</kbd>;
}
