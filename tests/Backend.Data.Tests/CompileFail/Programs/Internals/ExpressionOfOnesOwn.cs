// error ?: ?

namespace Module;

internal sealed class Everything : IExpr<bool>; // !
// fixed: internal sealed class Everything;
