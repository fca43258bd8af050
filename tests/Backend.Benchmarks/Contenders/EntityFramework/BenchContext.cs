using System.Text.Json;
using Backend.Benchmarks.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Backend.Benchmarks.Contenders.EntityFramework;

internal sealed class BenchContext(DbContextOptions<BenchContext> options) : DbContext(options)
{
    /// <summary>What the query filters compare with.</summary>
    public Guid Organization { get; set; }

    public DbSet<ContactEntity> Contacts => Set<ContactEntity>();

    public DbSet<ProductEntity> Products => Set<ProductEntity>();

    public DbSet<OrderEntity> Orders => Set<OrderEntity>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("bench");
        Tenant(modelBuilder.Entity<ContactEntity>(), "contacts");
        Tenant(modelBuilder.Entity<ProductEntity>(), "products");
        Tenant(modelBuilder.Entity<OrderEntity>(), "orders");
        Tenant(modelBuilder.Entity<OrderItemEntity>(), "order_items");

        modelBuilder.Entity<ContactEntity>(contact =>
        {
            contact.Property(c => c.Metadata).HasColumnType("jsonb").HasConversion(
                value => JsonSerializer.Serialize(value, BenchJson.Default.ContactMetadata),
                text => JsonSerializer.Deserialize(text, BenchJson.Default.ContactMetadata)!);
            contact.Property(c => c.CreatedAt).HasDefaultValueSql("now()");
            contact.Property(c => c.UpdatedAt).HasDefaultValueSql("now()");
        });
        modelBuilder.Entity<OrderEntity>(order =>
        {
            order.Property(o => o.CreatedAt).HasDefaultValueSql("now()");
            order.HasOne(o => o.Contact).WithMany().HasForeignKey(o => new { o.OrganizationId, o.ContactId });
            order.HasMany(o => o.Items).WithOne().HasForeignKey(i => new { i.OrganizationId, i.OrderId });
        });
        modelBuilder.Entity<OrderItemEntity>().HasOne(i => i.Product).WithMany().HasForeignKey(i => new { i.OrganizationId, i.ProductId });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }

    private void Tenant<T>(EntityTypeBuilder<T> entity, string table)
        where T : Entity
    {
        entity.ToTable(table);
        entity.HasKey(row => new { row.OrganizationId, row.Id });
        entity.Property(row => row.Id).ValueGeneratedNever();
        entity.HasQueryFilter(row => row.OrganizationId == Organization);
    }
}
