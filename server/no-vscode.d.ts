// Where the compiler is sent for `vscode` in every project but the client's: no module, so that importing it does not compile.
// Why: `"types": []` alone does not keep out a module whose types are installed.
