namespace System.Runtime.CompilerServices;

// What the compiler looks for when it compiles `init` and records for netstandard2.0.
internal static class IsExternalInit;
