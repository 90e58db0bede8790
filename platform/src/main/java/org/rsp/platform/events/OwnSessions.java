package org.rsp.platform.events;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Database sessions outside the pool, for threads that hold session locks: with the pool's address and credentials. */
@ApplicationScoped
public class OwnSessions {

    private final Instance<AgroalDataSource> database;

    OwnSessions(Instance<AgroalDataSource> database) {
        this.database = database;
    }

    public Connection open() throws SQLException {
        AgroalConnectionFactoryConfiguration pool =
                database.get().getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(pool.jdbcProperties());
        if (pool.principal() != null) {
            properties.setProperty("user", pool.principal().getName());
        }
        for (Object credential : pool.credentials()) {
            if (credential instanceof SimplePassword password) {
                properties.setProperty("password", password.getWord());
            }
        }
        // a server that has gone without a word must not hold the thread for ever
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(pool.jdbcUrl(), properties);
    }
}
