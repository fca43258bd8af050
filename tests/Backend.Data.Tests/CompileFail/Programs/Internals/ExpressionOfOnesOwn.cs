// error CS0535: 'Everything' does not implement interface member 'IExpr.Node'
// error CS0535: 'Everything' does not implement interface member 'ISelectable.AddItems(List<Expr>)'
// error CS0535: 'Everything' does not implement interface member 'ISelectable<bool>.Read(RowReader, ref int)'

namespace Module;

internal sealed class Everything : IExpr<bool>; // !
// fixed: internal sealed class Everything;
