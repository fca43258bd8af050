namespace Backend.Testing.Shop.Schema;

public enum ContactType
{
    Individual,
    Company,
}

public enum Channel
{
    Email,
    Phone,
    PostalMail,
}

public enum Loyalty
{
    Bronze,
    Silver,
    Gold,
}

public enum OrderStatus
{
    Draft,
    Placed,
    Cancelled,
}
