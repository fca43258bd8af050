using Backend.Data.Schema;
using Backend.Data.Schema.Definition;
using static Backend.Data.Schema.Columns;
using static Backend.Data.Schema.SearchColumns;

namespace Backend.Data.Migrations.Tests.Samples.Vectors;

internal sealed partial class DocumentsTable() : TenantTable<Document>("vectors.documents")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();

    public readonly Column<float[]> Embedding = Vector("embedding", 3).Default([1, 2.5f, -3]);

    public readonly Column<float[]?> Summary = Vector("summary", 1536).Nullable();

    protected override void Define(TableDefinition t) => t
        .Index(Embedding.OperatorClass("extensions.vector_cosine_ops")).Using(IndexMethod.Hnsw).With("m", 16).With("ef_construction", 64);
}
